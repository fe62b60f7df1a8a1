/**
 * What the page uses of `window.snap`. Results are hints for words on the screen only, so none of their fields is typed:
 * what was paid is asked of the API. Reference: docs.midtrans.com/reference/snap-js.
 */
// @ts-nocheck

export interface Snap {
  pay(token: string, options: SnapOptions): void
  hide(): void
}

export interface SnapOptions {
  onSuccess: () => void
  onPending: () => void
  onError: () => void
  onClose: () => void
  language: 'id' | 'en'
}

declare global {
  interface Window {
    snap?: Snap
  }
}
