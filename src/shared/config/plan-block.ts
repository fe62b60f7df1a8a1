/** The id of the data block with the plans that a prerendered page shows: the `data` of `GET /plans`. */
export const PLAN_BLOCK_ID = 'plans'
