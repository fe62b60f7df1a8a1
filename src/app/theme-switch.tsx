import { useSyncExternalStore } from 'react'
import { useMessages } from '@/shared/i18n/i18n-context'
import { applyTheme, onThemeChosen, storedTheme, type Theme } from './theme'

const themes: readonly Theme[] = ['system', 'light', 'dark']

export function ThemeSwitch() {
  const m = useMessages('common')
  const theme = useSyncExternalStore<Theme>(onThemeChosen, storedTheme, () => 'system')

  return (
    <label className="inline-flex items-center gap-2">
      {m.theme.label}
      <select
        value={theme}
        onChange={(event) =>
          applyTheme(themes.find((known) => known === event.target.value) ?? 'system')
        }
        className="h-11 rounded-md border border-input bg-card px-2 text-base"
      >
        {themes.map((option) => (
          <option key={option} value={option}>
            {m.theme[option]}
          </option>
        ))}
      </select>
    </label>
  )
}
