// @ts-nocheck
import type { CityNode } from './region-types.ts'

// A Singapore postal code names one building; the area is its locality.
export const singaporeCities: CityNode[] = [
  {
    name: 'Singapore',
    postcodes: [
      { code: '018956', area: 'Marina Bay' },
      { code: '098585', area: 'HarbourFront' },
      { code: '119077', area: 'Kent Ridge' },
      { code: '178957', area: 'City Hall' },
      { code: '189673', area: 'Beach Road' },
      { code: '238801', area: 'Orchard' },
      { code: '639798', area: 'Nanyang' },
    ],
  },
]
