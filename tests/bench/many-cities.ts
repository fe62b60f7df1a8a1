/** Mulberry32: small, quick, and the same everywhere. */
function seeded(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

const beginnings = ['Ban', 'Su', 'Pa', 'Ta', 'Ka', 'Ma', 'Ci', 'Te', 'Pe', 'Lu', 'Bo', 'Gu']
const middles = ['da', 'ra', 'li', 'nga', 'ma', 'ka', 'lo', 'ri', 'te', 'nu', 'é', '']
const endings = ['ng', 'ya', 'lan', 'rta', 'bang', 'wi', 'kan', 'ti', 'jo', 'ntan']
const kinds = ['Kabupaten', 'Kota']

/** As many cities as asked for, each with a code and a name of its own; the same ones for the same seed. */
export function manyCities(count: number, seed = 1): { code: string; name: string }[] {
  const random = seeded(seed)
  const pick = (words: readonly string[]) => words[Math.floor(random() * words.length)] ?? ''
  return Array.from({ length: count }, (_, index) => ({
    code: `99.${String(index + 1).padStart(5, '0')}`,
    name: `${pick(kinds)} ${pick(beginnings)}${pick(middles)}${pick(middles)}${pick(endings)} ${index + 1}`,
  }))
}
