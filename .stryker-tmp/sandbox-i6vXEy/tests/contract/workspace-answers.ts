// @ts-nocheck
import { Api } from './api-client.ts'
import type { Provocations } from './every-answer.ts'

const NOTE = { title: 'Daftar belanja', content: 'Beras, telur, kopi.' }
const NO_NOTEBOOK = '/api/notebooks/nbk_none/notes'
const NO_NOTE = '/api/notes/note_none'

export const workspaceAnswers: Provocations = {
  'get /user/usage-status 200': async () => (await Api.ofSari()).get('/api/user/usage-status'),
  'get /user/usage-status 401': () => new Api().get('/api/user/usage-status'),
  'get /notebooks 200': async () => (await Api.ofSari()).get('/api/notebooks'),
  'get /notebooks 401': () => new Api().get('/api/notebooks'),
  'post /notebooks 201': async () => addNotebook(await Api.ofSari()),
  'post /notebooks 401': () => addNotebook(new Api()),
  'post /notebooks 422': async () => (await Api.ofSari()).post('/api/notebooks', {}),
  'post /notebooks 429': async () => {
    const api = await Api.ofSari()
    for (let count = 0; count < 2; count += 1) await addNotebook(api)
    return addNotebook(api)
  },
  'get /notebooks/{notebook_id}/notes 200': async () => {
    const api = await Api.ofSari()
    return api.get(await notesPath(api))
  },
  'get /notebooks/{notebook_id}/notes 401': () => new Api().get(NO_NOTEBOOK),
  'get /notebooks/{notebook_id}/notes 404': async () => (await Api.ofSari()).get(NO_NOTEBOOK),
  'post /notebooks/{notebook_id}/notes 201': () => addNote(NOTE),
  'post /notebooks/{notebook_id}/notes 401': () => new Api().post(NO_NOTEBOOK, NOTE),
  'post /notebooks/{notebook_id}/notes 404': async () =>
    (await Api.ofSari()).post(NO_NOTEBOOK, NOTE),
  'post /notebooks/{notebook_id}/notes 422': () => addNote({ title: 7 }),
  'post /notebooks/{notebook_id}/notes 429': async () => {
    const api = await Api.ofSari()
    const path = await notesPath(api)
    for (let count = 0; count < 8; count += 1) await api.post(path, NOTE)
    return api.post(path, NOTE)
  },
  'put /notes/{note_id} 200': () => onFirstNote('put', NOTE),
  'put /notes/{note_id} 401': () => new Api().call('put', NO_NOTE, { body: NOTE }),
  'put /notes/{note_id} 404': async () => (await Api.ofSari()).call('put', NO_NOTE, { body: NOTE }),
  'put /notes/{note_id} 422': () => onFirstNote('put', {}),
  'delete /notes/{note_id} 200': () => onFirstNote('delete'),
  'delete /notes/{note_id} 401': () => new Api().call('delete', NO_NOTE),
  'delete /notes/{note_id} 404': async () => (await Api.ofSari()).call('delete', NO_NOTE),
  'post /ai/chat 200': async () => chat(await Api.ofSari()),
  'post /ai/chat 401': () => chat(new Api()),
  'post /ai/chat 403': async () => {
    const api = await Api.ofSari()
    await api.post('/mock-control/accounts/demo@notefiber.test/usage', { ai_chat_daily: 0 })
    return chat(api)
  },
  'post /ai/chat 422': async () => (await Api.ofSari()).post('/api/ai/chat', {}),
  'post /ai/chat 429': async () => chat(await Api.ofSari({ scenario: 'free-at-ai-limit' })),
  'post /ai/search 200': async () => search(await Api.ofSari({ scenario: 'pro-active' })),
  'post /ai/search 401': () => search(new Api()),
  'post /ai/search 403': async () => search(await Api.ofSari()),
  'post /ai/search 422': async () => (await Api.ofSari()).post('/api/ai/search', {}),
  'post /ai/search 429': async () => {
    const api = await Api.ofSari({ scenario: 'plus-active' })
    for (let count = 0; count < 10; count += 1) await search(api)
    return search(api)
  },
  'get /countries 200': () => new Api().get('/api/countries'),
  'get /states 200': () => new Api().get('/api/states?country=ID'),
  'get /cities 200': () => new Api().get('/api/cities?country=ID&state=32'),
  'get /zipcodes 200': () => new Api().get('/api/zipcodes?country=ID&state=32&city=32.73'),
  'get /postcodes/{code} 200': () => new Api().get('/api/postcodes/40111?country=ID'),
}

const chat = (api: Api) => api.post('/api/ai/chat', { message: 'Apa agenda saya Senin?' })
const search = (api: Api) => api.post('/api/ai/search', { query: 'agenda rapat' })
const addNotebook = (api: Api) => api.post('/api/notebooks', { title: 'Resep' })

async function notesPath(api: Api): Promise<string> {
  const notebooks = await api.get('/api/notebooks')
  return `/api/notebooks/${notebooks.text('data.0.id')}/notes`
}

async function addNote(body: object) {
  const api = await Api.ofSari()
  return api.post(await notesPath(api), body)
}

async function onFirstNote(method: 'put' | 'delete', body?: object) {
  const api = await Api.ofSari()
  const notes = await api.get(await notesPath(api))
  return api.call(method, `/api/notes/${notes.text('data.0.id')}`, { body })
}
