/** A moment in WIB, as the mock's answers give it: `12 Mar 2026 10:00:05`. */
export function momentText(iso: string): string {
  return new Intl.DateTimeFormat('en-GB', {
    dateStyle: 'medium',
    timeStyle: 'medium',
    timeZone: 'Asia/Jakarta',
  }).format(new Date(iso))
}

export function rupiahText(amount: number): string {
  return `Rp${new Intl.NumberFormat('id-ID').format(amount)}`
}

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR

/** How far the mock's clock is from the machine's: `37 d 2 h ahead`. */
export function offsetText(offsetMs: number): string {
  const span = Math.abs(offsetMs)
  if (span < MINUTE) return 'real time'
  const parts = [
    [Math.floor(span / DAY), 'd'],
    [Math.floor((span % DAY) / HOUR), 'h'],
    [Math.floor((span % HOUR) / MINUTE), 'min'],
  ] as const
  const text = parts.flatMap(([count, unit]) => (count > 0 ? [`${count} ${unit}`] : []))
  return `${text.slice(0, 2).join(' ')} ${offsetMs > 0 ? 'ahead' : 'behind'}`
}
