// @ts-nocheck
import { isRecord } from '../../domain/form.ts'
import { refuseField } from '../../domain/refusal.ts'
import { defaultSettings, type Settings } from '../../domain/settings.ts'

const KEYS = Object.keys(defaultSettings())

export function settingsView(settings: Settings): Record<string, unknown> {
  return Object.fromEntries(Object.entries(settings).map(([key, value]) => [snake(key), value]))
}

/** Takes what fits; a name that no setting has, or a value of another type, is refused. */
export function changeSettings(settings: Settings, body: unknown): void {
  for (const [name, value] of Object.entries(isRecord(body) ? body : {})) {
    const key = KEYS.find((known) => snake(known) === name)
    const present = key && Object.entries(settings).find(([known]) => known === key)?.[1]
    if (key === undefined || typeof present !== typeof value) throw refuseField(name, 'format')
    Object.assign(settings, { [key]: value })
  }
}

function snake(key: string): string {
  return key.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
}
