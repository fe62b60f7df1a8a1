/** Threads that run together into a page. */
// @ts-nocheck

export function Logo() {
  return (
    <svg viewBox="0 0 24 24" className="size-7 text-primary" aria-hidden="true" fill="none">
      <rect x="3" y="2.5" width="18" height="19" rx="4" fill="currentColor" opacity="0.16" />
      <path
        d="M7 18c0-6 10-6 10-12M7 12c0-3.5 5-3 5-6M12 18c0-3 5-2.500 5-6"
        stroke="currentColor"
        strokeWidth="2"
        strokeLinecap="round"
      />
    </svg>
  )
}
