interface Moment {
  readonly deadline: number
  readonly serverTime: number
  readonly receivedAt: number
  readonly now: number
}

/** Milliseconds to the deadline on the server's clock, never below zero. `performance.now()` measures what has passed since. */
export function timeLeft({ deadline, serverTime, receivedAt, now }: Moment): number {
  const passed = Math.max(0, now - receivedAt)
  return Math.max(0, deadline - serverTime - passed)
}

/** `23:59:07`, hours first even when they are zero. */
export function formatCountdown(ms: number): string {
  const seconds = Math.floor(ms / 1000)
  const parts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60]
  return parts.map((part) => String(part).padStart(2, '0')).join(':')
}

const announced = [15, 5, 1]

/** The minutes to speak, in the one minute after each threshold; otherwise nothing. */
export function announcedMinutes(ms: number): number | undefined {
  const minutes = Math.ceil(ms / 60_000)
  return announced.find((threshold) => threshold === minutes)
}
