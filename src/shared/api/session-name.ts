/** The name of the lock and of the channel by which the tabs of a browser share one session. */
export const SESSION_NAME = 'notefiber-session'
