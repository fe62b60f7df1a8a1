// @ts-nocheck
import { describe, expect, test } from 'vitest'
import { createPageStorage, type PageStorage } from './page-storage'

function refusing(): never {
  throw new DOMException('The operation is insecure.', 'SecurityError')
}

function memory(): PageStorage & { readonly items: Map<string, string> } {
  const items = new Map<string, string>()
  return {
    items,
    getItem: (key) => items.get(key) ?? null,
    setItem: (key, value) => void items.set(key, value),
    removeItem: (key) => void items.delete(key),
  }
}

describe('the storage of a page', () => {
  test('keeps what it is given in the browser’s own', () => {
    const own = memory()
    const storage = createPageStorage(() => own)
    storage.setItem('theme', 'dark')
    expect(own.items.get('theme')).toBe('dark')
    expect(storage.getItem('theme')).toBe('dark')
    storage.removeItem('theme')
    expect(storage.getItem('theme')).toBeNull()
  })

  test('keeps it for the document’s life where the browser forbids its own', () => {
    const storage = createPageStorage(refusing)
    storage.setItem('theme', 'dark')
    expect(storage.getItem('theme')).toBe('dark')
    storage.removeItem('theme')
    expect(storage.getItem('theme')).toBeNull()
  })

  test('a full storage loses nothing that is written, and an older text does not come back', () => {
    const own = memory()
    let full = false
    const storage = createPageStorage(() => ({ ...own, setItem: full ? refusing : own.setItem }))
    storage.setItem('draft', 'first')
    full = true
    storage.setItem('draft', 'second')
    expect(storage.getItem('draft')).toBe('second')
    full = false
    storage.setItem('draft', 'third')
    expect([storage.getItem('draft'), own.items.get('draft')]).toEqual(['third', 'third'])
  })
})
