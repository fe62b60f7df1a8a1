import { useState } from 'react'

const PREFIX = 'notefiber-mock-panel:'

/** A state of this tab that a reload keeps, as far as the browser lets it. */
export function useKept(name: string, initial: boolean): [boolean, (next: boolean) => void] {
  const [value, setValue] = useState(() => {
    const kept = read(name)
    return kept === undefined ? initial : kept === 'true'
  })
  return [
    value,
    (next) => {
      setValue(next)
      write(name, String(next))
    },
  ]
}

function read(name: string): string | undefined {
  try {
    return sessionStorage.getItem(PREFIX + name) ?? undefined
  } catch {
    return undefined
  }
}

function write(name: string, value: string): void {
  try {
    sessionStorage.setItem(PREFIX + name, value)
  } catch {
    // Then a reload starts with the panel as it was at first.
  }
}
