import * as z from 'zod/mini'
import { type DraftName, draftKeys } from './draft-keys'
import { tabStorage } from './page-storage'

export interface TabDraft<Value> {
  read(userId: string | undefined): Value | undefined
  /** Keeps nothing for nobody: a form that is still there when its session ends says no more. */
  write(userId: string | undefined, value: Value): void
  forget(): void
}

/**
 * An unfinished form, in this tab only: it survives a reload, a sign-in and a change of language.
 * After a session that lapsed, another person may sign in at the same tab: a draft is shown to nobody but its writer.
 */
export function tabDraft<Value>(name: DraftName, value: z.ZodMiniType<Value>): TabDraft<Value> {
  const key = draftKeys[name]
  const schema = z.object({ userId: z.string(), values: value })
  return {
    read(userId) {
      const draft = schema.safeParse(parseJson(tabStorage.getItem(key)))
      return draft.success && draft.data.userId === userId ? draft.data.values : undefined
    },
    write(userId, values) {
      if (userId === undefined) return
      tabStorage.setItem(key, JSON.stringify({ userId, values }))
    },
    forget: () => tabStorage.removeItem(key),
  }
}

function parseJson(text: string | null): unknown {
  try {
    return JSON.parse(text ?? 'null')
  } catch {
    return undefined
  }
}
