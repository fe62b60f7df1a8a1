// @ts-nocheck
import type { Account } from '../account/account.ts'
import { Form } from '../form.ts'
import { newId } from '../random.ts'
import { Refusal } from '../refusal.ts'
import type { World } from '../world.ts'
import { refuseOverLimit } from './usage.ts'

export interface Notebook {
  id: string
  accountId: string
  title: string
  createdAt: number
  updatedAt: number
}

export interface Note {
  id: string
  accountId: string
  notebookId: string
  title: string
  content: string
  createdAt: number
  updatedAt: number
}

export function notebooksOf(world: World, account: Account): Notebook[] {
  return world.notebooks.filter(({ accountId }) => accountId === account.id)
}

export function notesIn(world: World, account: Account, notebookId: string): Note[] {
  ownNotebook(world, account, notebookId)
  return world.notes.filter((note) => note.notebookId === notebookId)
}

export function addNotebook(world: World, account: Account, body: unknown): Notebook {
  const form = new Form(body)
  const title = form.text('title')
  form.done()
  refuseOverLimit(world, { account, feature: 'notebooks' })
  const notebook = {
    id: newId(world, 'nbk'),
    accountId: account.id,
    title,
    createdAt: world.now,
    updatedAt: world.now,
  }
  world.notebooks.push(notebook)
  return notebook
}

export function addNote(
  world: World,
  account: Account,
  { notebookId, body }: { notebookId: string; body: unknown },
): Note {
  const notebook = ownNotebook(world, account, notebookId)
  const { title, content } = readNote(body)
  refuseOverLimit(world, { account, feature: 'notes', notebookId })
  const note = {
    id: newId(world, 'note'),
    accountId: account.id,
    notebookId,
    title,
    content,
    createdAt: world.now,
    updatedAt: world.now,
  }
  world.notes.push(note)
  notebook.updatedAt = world.now
  return note
}

export function changeNote(
  world: World,
  account: Account,
  { noteId, body }: { noteId: string; body: unknown },
): Note {
  const note = ownNote(world, account, noteId)
  return Object.assign(note, readNote(body), { updatedAt: world.now })
}

export function removeNote(world: World, account: Account, noteId: string): void {
  const note = ownNote(world, account, noteId)
  world.notes = world.notes.filter((other) => other !== note)
}

function readNote(body: unknown): Pick<Note, 'title' | 'content'> {
  const form = new Form(body)
  const title = form.text('title')
  const content = form.text('content', { optional: true, max: 50_000 })
  form.done()
  return { title, content }
}

function ownNotebook(world: World, account: Account, id: string): Notebook {
  const notebook = notebooksOf(world, account).find((one) => one.id === id)
  if (!notebook) throw new Refusal('NOT_FOUND')
  return notebook
}

function ownNote(world: World, account: Account, id: string): Note {
  const note = world.notes.find((one) => one.id === id && one.accountId === account.id)
  if (!note) throw new Refusal('NOT_FOUND')
  return note
}
