// @ts-nocheck
import { expect, test } from 'vitest'
import { createDraftStore } from './draft-store'
import { forgetNoteDraft } from './note-draft'

function memoryStorage() {
  const items = new Map<string, string>()
  return {
    get length() {
      return items.size
    },
    key: (index: number) => [...items.keys()][index] ?? null,
    getItem: (key: string) => items.get(key) ?? null,
    setItem: (key: string, text: string) => void items.set(key, text),
    removeItem: (key: string) => void items.delete(key),
  }
}

const forbidden = () => {
  throw new DOMException('No access', 'SecurityError')
}

test('a draft is found again in a new document of the tab', () => {
  const storage = memoryStorage()
  createDraftStore('sari', () => storage).write('chat', 'Halo')
  expect(createDraftStore('sari', () => storage).read('chat')).toBe('Halo')
})

test('a forgotten draft leaves nothing behind', () => {
  const storage = memoryStorage()
  const drafts = createDraftStore('sari', () => storage)
  drafts.write('chat', 'Halo')
  drafts.write('chat', undefined)
  expect(drafts.read('chat')).toBeUndefined()
  expect(storage.length).toBe(0)
})

test('the next person in the tab finds nobody else’s drafts, nor are they kept', () => {
  const storage = memoryStorage()
  createDraftStore('sari', () => storage).write('chat', 'Rahasia')
  storage.setItem('notefiber-theme', 'dark')
  expect(createDraftStore('budi', () => storage).read('chat')).toBeUndefined()
  expect(storage.length).toBe(1)
})

test.each([
  ['open', forbidden],
  ['use', () => ({ ...memoryStorage(), key: forbidden, setItem: forbidden, length: 1 })],
])('with a storage that nobody may %s, what is typed stays while the page lives', (_what, open) => {
  const drafts = createDraftStore('sari', open)
  drafts.write('chat', 'Halo')
  expect(drafts.read('chat')).toBe('Halo')
})

test('who listens hears of changes, and of nothing else', () => {
  const drafts = createDraftStore('sari', memoryStorage)
  let heard = 0
  const stop = drafts.subscribe(() => {
    heard += 1
  })
  drafts.write('chat', 'Halo')
  drafts.write('chat', 'Halo')
  stop()
  drafts.write('chat', 'Halo lagi')
  expect(heard).toBe(1)
})

test('what was typed while a note was being saved is kept', () => {
  const drafts = createDraftStore('sari', memoryStorage)
  drafts.write('note:1:title', 'Agenda')
  drafts.write('note:1:content', 'satu, dua')
  forgetNoteDraft(drafts, 'note:1', { title: 'Agenda', content: 'satu' })
  expect(drafts.read('note:1:title')).toBeUndefined()
  expect(drafts.read('note:1:content')).toBe('satu, dua')
})
