// @ts-nocheck
import { isoTime } from '../../domain/calendar.ts'
import type { Note, Notebook } from '../../domain/workspace/workspace.ts'
import type { World } from '../../domain/world.ts'

export function notebookView(world: World, notebook: Notebook) {
  return {
    id: notebook.id,
    title: notebook.title,
    notes_count: world.notes.filter(({ notebookId }) => notebookId === notebook.id).length,
    created_at: isoTime(notebook.createdAt),
    updated_at: isoTime(notebook.updatedAt),
  }
}

export function noteView(note: Note) {
  return {
    id: note.id,
    notebook_id: note.notebookId,
    title: note.title,
    content: note.content,
    created_at: isoTime(note.createdAt),
    updated_at: isoTime(note.updatedAt),
  }
}

export function foundNoteView({ id, notebookId, title, content }: Note) {
  return { note_id: id, notebook_id: notebookId, title, excerpt: content.slice(0, 160) }
}
