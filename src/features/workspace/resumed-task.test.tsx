import { screen, waitFor } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { http, HttpResponse } from 'msw'
import { expect, test } from 'vitest'
import { recountUsage } from '@/features/usage/usage-queries'
import { startWorkspaceServer } from './testing/workspace-server'
import { openWorkspace } from './testing/workspace-stage'

const api = startWorkspaceServer()

let people = 0
function openAsSomebody(href = '/app') {
  people += 1
  return openWorkspace({ href, userId: `usr_resumed_${people}` })
}

async function closeModal(name: RegExp) {
  await screen.findByRole('dialog', { name })
  await userEvent.keyboard('{Escape}')
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
}

const button = (name: string) => screen.findByRole('button', { name })

test('a search that the plan did not include is one press away once it does', async () => {
  const { queryClient } = await openAsSomebody()
  await screen.findByText('3 dari 5 hari ini')
  await userEvent.type(screen.getByRole('searchbox'), 'anggaran')
  await userEvent.click(await button('Cari'))
  await closeModal(/Pencarian semantik/)
  expect(screen.queryByRole('button', { name: 'Cari sekarang' })).toBeNull()

  Object.assign(api.state, {
    plan: { slug: 'plus', name: 'Plus' },
    searches: { used: 0, limit: 10 },
  })
  recountUsage(queryClient)
  await userEvent.click(await button('Cari sekarang'))
  expect(await screen.findByText('1 catatan ditemukan')).toBeTruthy()
  await waitFor(() => expect(screen.queryByRole('button', { name: 'Cari sekarang' })).toBeNull())
})

test('a note that did not fit is one press away once it does, where it was being written', async () => {
  const details = {
    feature: 'notes',
    limit: 1,
    used: 1,
    reset_after: null,
    show_modal_pricing: true,
  }
  const refused = { error_type: 'LIMIT_EXCEEDED', data: details }
  api.state.limits.notes = 1
  api.use(http.post('*/api/notebooks/:id/notes', () => HttpResponse.json(refused, { status: 429 })))
  const { queryClient, address } = await openAsSomebody('/app?notebook=nbk_1&note=new')
  await userEvent.type(await screen.findByRole('textbox', { name: 'Judul' }), 'Survei atap')
  await userEvent.click(await button('Simpan'))
  await closeModal(/Batas catatan tercapai/)
  expect(JSON.parse(sessionStorage.getItem('notefiber-interrupted-task') ?? '')).toMatchObject({
    feature: 'notes',
    search: { notebook: 'nbk_1', note: 'new' },
  })

  api.heal()
  api.state.limits.notes = 10
  recountUsage(queryClient)
  await userEvent.click(await button('Simpan sekarang'))
  await waitFor(() => expect(address()).toContain('note=note_2'))
  expect(api.state.notes.map(({ title }) => title)).toContain('Survei atap')
  expect(sessionStorage.getItem('notefiber-interrupted-task')).toBeNull()
})

test('a notebook that did not fit is one press away once it does', async () => {
  api.state.limits.notebooks = 1
  const { queryClient } = await openAsSomebody()
  await screen.findByText('1 dari 1')
  await userEvent.type(screen.getByRole('textbox', { name: /Nama buku catatan/ }), 'Rumah')
  await userEvent.click(await button('Buat buku catatan'))
  await closeModal(/Batas buku catatan tercapai/)

  api.state.limits.notebooks = 10
  recountUsage(queryClient)
  await userEvent.click(await button('Buat sekarang'))
  expect(await screen.findByRole('heading', { name: 'Catatan di Rumah' })).toBeTruthy()
})

test('a task that is put aside is not offered again, and what was typed stays', async () => {
  api.state.chats.used = 5
  const { queryClient } = await openAsSomebody()
  await screen.findByText('5 dari 5 hari ini')
  await userEvent.type(screen.getByRole('textbox', { name: 'Pesan' }), 'Pesan keenam{Enter}')
  await closeModal(/Jatah obrolan AI/)
  Object.assign(api.state, { chats: { used: 5, limit: 20 } })
  recountUsage(queryClient)
  await userEvent.click(await button('Abaikan'))
  expect(screen.queryByRole('button', { name: 'Kirim sekarang' })).toBeNull()
  expect(screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Pesan' }).value).toBe(
    'Pesan keenam',
  )
  expect(api.count('POST /ai/chat')).toBe(0)
})

test('who comes back by the order’s link has the focus on what waits', async () => {
  api.state.chats.used = 5
  const { queryClient, router } = await openAsSomebody()
  await screen.findByText('5 dari 5 hari ini')
  await userEvent.type(screen.getByRole('textbox', { name: 'Pesan' }), 'Pesan keenam{Enter}')
  await closeModal(/Jatah obrolan AI/)
  await router.navigate({ href: '/orders' })
  await screen.findByRole('heading', { name: 'Halaman lain' })
  Object.assign(api.state, { chats: { used: 5, limit: 20 } })
  recountUsage(queryClient)
  await router.navigate({ to: '/app', hash: 'chat' })
  const notice = await screen.findByText('Pesan Anda sekarang bisa dikirim')
  await waitFor(() => expect(document.activeElement?.contains(notice)).toBe(true))
  expect(document.activeElement?.getAttribute('role')).toBe('status')
})
