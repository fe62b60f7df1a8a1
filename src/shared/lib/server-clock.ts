/** An answer that names the server's time, and when it came on this device's clock. */
export interface ClockReading {
  readonly serverTime: number
  readonly receivedAt: number
}

/** The server's time, whatever the device's clock shows: that one only measures what has passed since the answer. */
export function serverNow(
  { serverTime, receivedAt }: ClockReading,
  deviceNow: number = Date.now(),
): number {
  return serverTime + Math.max(0, deviceNow - receivedAt)
}

const dayMs = 24 * 60 * 60 * 1000

/** Days until a moment, begun ones counted: `1` on the last day, `0` once it is over. */
export function daysUntil(moment: number, now: number): number {
  return Math.max(0, Math.ceil((moment - now) / dayMs))
}
