// @ts-nocheck
import { answerChat, searchNotes } from '../domain/workspace/assistant.ts'
import {
  addNote,
  addNotebook,
  changeNote,
  notebooksOf,
  notesIn,
  removeNote,
} from '../domain/workspace/workspace.ts'
import { type Endpoint, forMember, param } from './endpoint.ts'
import { created, ok } from './reply.ts'
import { usageView } from './views/usage-view.ts'
import { foundNoteView, notebookView, noteView } from './views/workspace-view.ts'

export const workspaceEndpoints: Endpoint[] = [
  forMember('get', '/api/user/usage-status', ({ world, account }) => ok(usageView(world, account))),
  forMember('get', '/api/notebooks', ({ world, account }) =>
    ok(notebooksOf(world, account).map((notebook) => notebookView(world, notebook))),
  ),
  forMember('post', '/api/notebooks', ({ world, account, body }) =>
    created(notebookView(world, addNotebook(world, account, body))),
  ),
  forMember('get', '/api/notebooks/:id/notes', (call) =>
    ok(notesIn(call.world, call.account, param(call, 'id')).map(noteView)),
  ),
  forMember('post', '/api/notebooks/:id/notes', (call) => {
    const wish = { notebookId: param(call, 'id'), body: call.body }
    return created(noteView(addNote(call.world, call.account, wish)))
  }),
  forMember('put', '/api/notes/:id', (call) => {
    const wish = { noteId: param(call, 'id'), body: call.body }
    return ok(noteView(changeNote(call.world, call.account, wish)))
  }),
  forMember('delete', '/api/notes/:id', (call) => {
    removeNote(call.world, call.account, param(call, 'id'))
    return ok()
  }),
  forMember('post', '/api/ai/chat', (call) =>
    ok({ reply: answerChat(call.world, call.account, call) }),
  ),
  forMember('post', '/api/ai/search', (call) =>
    ok({ results: searchNotes(call.world, call.account, call).map(foundNoteView) }),
  ),
]
