import { useMemo, useSyncExternalStore } from 'react'
import * as z from 'zod/mini'
import { useSession } from '@/features/session/session-queries'
import { tabStorage } from '@/shared/lib/page-storage'

const storageKey = 'notefiber-interrupted-task'

/** Where in the workspace: what is open there. */
const placeSchema = z.object({
  notebook: z.optional(z.string()),
  note: z.optional(z.string()),
})

const taskSchema = z.object({
  /** Whose task it is; another person who uses the tab after them is not asked to go on with it. */
  userId: z.string(),
  /** What a limit kept from happening. What was typed for it is a draft of the workspace. */
  feature: z.enum(['notebooks', 'notes', 'ai_chat', 'semantic_search']),
  search: placeSchema,
})
export type InterruptedTask = z.output<typeof taskSchema>

const listeners = new Set<() => void>()

/** The place that an address's parameters speak of. */
export function taskPlaceOf(search: unknown): InterruptedTask['search'] {
  return placeSchema.safeParse(search).data ?? {}
}

/** Remembers in this tab what a limit interrupted, through checkout and the gateway's own page; one task at a time. */
export function rememberTask(task: InterruptedTask): void {
  write(JSON.stringify(task))
}

/** The task is done or given up; without a feature, whichever it was. */
export function forgetTask(feature?: InterruptedTask['feature']): void {
  const kept = parse(tabStorage.getItem(storageKey))
  if (kept !== undefined && (feature ?? kept.feature) === kept.feature) write(undefined)
}

/** The signed-in person's interrupted task. */
export function useInterruptedTask(): InterruptedTask | undefined {
  const { data: session } = useSession()
  const text = useSyncExternalStore(subscribe, () => tabStorage.getItem(storageKey))
  const task = useMemo(() => parse(text), [text])
  return task?.userId === session?.user.id ? task : undefined
}

function write(text: string | undefined): void {
  if (text === undefined) tabStorage.removeItem(storageKey)
  else tabStorage.setItem(storageKey, text)
  for (const listener of listeners) listener()
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** What another version of the app kept is nobody's task. */
function parse(text: string | null): InterruptedTask | undefined {
  try {
    return taskSchema.safeParse(JSON.parse(text ?? 'null')).data
  } catch {
    return undefined
  }
}
