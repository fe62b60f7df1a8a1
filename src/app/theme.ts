import { deviceStorage } from '@/shared/lib/page-storage'

export type Theme = 'light' | 'dark' | 'system'

/** Read by the script in index.html as well, before the first paint. */
const storageKey = 'notefiber-theme'

export function storedTheme(): Theme {
  const stored = deviceStorage.getItem(storageKey)
  return stored === 'light' || stored === 'dark' ? stored : 'system'
}

const listeners = new Set<() => void>()

/** Tells of each theme that is chosen on this page. */
export function onThemeChosen(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

const darkSystem = '(prefers-color-scheme: dark)'

/** Lets the page follow the system while it is open, unless a theme was chosen. */
export function followSystemTheme(): void {
  matchMedia(darkSystem).addEventListener('change', () => applyTheme(storedTheme()))
}

export function applyTheme(theme: Theme): void {
  if (theme === 'system') deviceStorage.removeItem(storageKey)
  else deviceStorage.setItem(storageKey, theme)
  for (const listener of listeners) listener()
  const dark = theme === 'dark' || (theme === 'system' && matchMedia(darkSystem).matches)
  document.documentElement.classList.toggle('dark', dark)
}
