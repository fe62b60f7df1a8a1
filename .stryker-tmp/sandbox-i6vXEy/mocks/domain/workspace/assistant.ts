// @ts-nocheck
import type { Account } from '../account/account.ts'
import { Form } from '../form.ts'
import type { Language } from '../language.ts'
import type { World } from '../world.ts'
import { countUse, refuseOverLimit } from './usage.ts'
import type { Note } from './workspace.ts'

export interface Question {
  body: unknown
  language: Language
}

/** A made-up answer; what matters is that it counts. */
export function answerChat(world: World, account: Account, { body, language }: Question): string {
  const form = new Form(body)
  const message = form.text('message', { max: 4000 })
  form.done()
  refuseOverLimit(world, { account, feature: 'ai_chat' })
  countUse(world, account, 'ai_chat')
  const count = world.notes.filter(({ accountId }) => accountId === account.id).length
  return language === 'en'
    ? `About “${message}”: I read your ${count} notes and would start with the latest one.`
    : `Tentang “${message}”: saya membaca ${count} catatan Anda dan akan mulai dari yang terbaru.`
}

/** Finds notes that share a word with the query, most shared words first. */
export function searchNotes(world: World, account: Account, { body }: Question): Note[] {
  const form = new Form(body)
  const query = form.text('query', { max: 500 })
  form.done()
  refuseOverLimit(world, { account, feature: 'semantic_search' })
  countUse(world, account, 'semantic_search')
  const words = query.toLowerCase().split(/\s+/)
  const scored = world.notes
    .filter(({ accountId }) => accountId === account.id)
    .map((note) => {
      const text = `${note.title} ${note.content}`.toLowerCase()
      return { note, score: words.filter((word) => text.includes(word)).length }
    })
  return scored
    .filter(({ score }) => score > 0)
    .toSorted((a, b) => b.score - a.score)
    .slice(0, 10)
    .map(({ note }) => note)
}
