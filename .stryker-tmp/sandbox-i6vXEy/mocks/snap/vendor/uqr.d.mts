// @ts-nocheck
// The static servers answer /mock-snap/vendor/uqr.mjs with the package's own ESM build.
export { encode } from 'uqr'
