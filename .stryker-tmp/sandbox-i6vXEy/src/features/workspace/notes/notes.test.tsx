// @ts-nocheck
import { screen, waitFor, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { http, HttpResponse } from 'msw'
import { describe, expect, test } from 'vitest'
import { startWorkspaceServer } from '../testing/workspace-server'
import { openWorkspace } from '../testing/workspace-stage'

const api = startWorkspaceServer()

let people = 0
function openAsSomebody(href = '/app') {
  people += 1
  return openWorkspace({ href, userId: `usr_notes_${people}` })
}

const openNote = '/app?notebook=nbk_1&note=note_1'

async function fill(name: string, text: string) {
  const field = await screen.findByRole('textbox', { name })
  await userEvent.clear(field)
  await userEvent.click(field)
  await userEvent.paste(text)
}

async function press(name: string) {
  await userEvent.click(await screen.findByRole('button', { name }))
}

describe('notebooks', () => {
  test('a new one is chosen at once, and its empty list has the focus', async () => {
    await openAsSomebody()
    await fill('Nama buku catatan baru', 'Kuliah')
    await press('Buat buku catatan')
    const heading = await screen.findByRole('heading', { name: 'Catatan di Kuliah' })
    await waitFor(() => expect(document.activeElement).toBe(heading))
    expect(await screen.findByText('Buku catatan ini masih kosong.')).toBeTruthy()
    expect(screen.getByText('Buku catatan “Kuliah” dibuat.')).toBeTruthy()
    expect(screen.getByRole('link', { name: /Kuliah/ }).getAttribute('aria-current')).toBe('page')
  })

  test('past the limit open the modal, and the name stays typed', async () => {
    api.state.limits.notebooks = 1
    await openAsSomebody()
    await screen.findByText('1 dari 1')
    await fill('Nama buku catatan baru', 'Kuliah')
    await press('Buat buku catatan')
    expect(await screen.findByRole('dialog', { name: 'Batas buku catatan tercapai' })).toBeTruthy()
    await userEvent.keyboard('{Escape}')
    const field = await screen.findByRole<HTMLInputElement>('textbox', {
      name: 'Nama buku catatan baru',
    })
    expect(field.value).toBe('Kuliah')
  })

  test('that cannot be loaded say so with the request’s id, and a retry shows them', async () => {
    const broken = () =>
      new HttpResponse('<html>', { status: 502, headers: { 'X-Request-Id': 'req-9' } })
    api.use(http.get('*/api/notebooks', broken))
    await openAsSomebody()
    expect(await screen.findByText('Kode permintaan: req-9')).toBeTruthy()
    api.heal()
    await press('Coba lagi')
    expect(await screen.findByRole('link', { name: /Rapat/ })).toBeTruthy()
  })

  test('none yet: says how to begin', async () => {
    api.state.notebooks = []
    await openAsSomebody()
    expect(await screen.findByText(/Belum ada buku catatan/)).toBeTruthy()
    expect(screen.getByText(/Buat buku catatan lebih dulu/)).toBeTruthy()
  })
})

describe('a note', () => {
  test('is saved as it was typed, and says when', async () => {
    await openAsSomebody(openNote)
    await fill('Isi catatan', 'Anggaran baru')
    expect(screen.getByText('Belum tersimpan.')).toBeTruthy()
    await press('Simpan')
    expect(await screen.findByText('Tersimpan 21 November 2026 12.00 WIB')).toBeTruthy()
    expect(api.state.notes[0]?.content).toBe('Anggaran baru')
  })

  test('that could not be saved keeps its text, through the list and back', async () => {
    api.use(http.put('*/api/notes/:id', () => HttpResponse.error(), { once: true }))
    await openAsSomebody(openNote)
    await fill('Isi catatan', 'Hanya di sini')
    await press('Simpan')
    expect(await screen.findByText(/Belum tersimpan. Teks Anda tetap ada/)).toBeTruthy()
    await userEvent.click(screen.getByRole('link', { name: 'Semua catatan di Rapat' }))
    await userEvent.click(await screen.findByRole('link', { name: /Agenda.*belum tersimpan/ }))
    const text = await screen.findByRole<HTMLTextAreaElement>('textbox', { name: 'Isi catatan' })
    expect(text.value).toBe('Hanya di sini')
    await press('Simpan')
    await screen.findByText(/^Tersimpan/)
    expect(api.state.notes[0]?.content).toBe('Hanya di sini')
  })

  test('without a title asks for one, at the title', async () => {
    await openAsSomebody('/app?notebook=nbk_1&note=new')
    await fill('Isi catatan', 'Tanpa judul')
    await press('Simpan')
    expect(await screen.findByText('Isi judul catatan.')).toBeTruthy()
    expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'Judul' }))
    expect(api.state.notes).toHaveLength(1)
  })

  test('refused for its title says so at the title, and keeps it', async () => {
    api.use(
      http.put('*/api/notes/:id', () =>
        HttpResponse.json(
          {
            success: false,
            error_type: 'VALIDATION',
            errors: [{ field: 'title', message: 'Judul terlalu panjang' }],
          },
          { status: 422 },
        ),
      ),
    )
    await openAsSomebody(openNote)
    await fill('Judul', 'Sangat panjang')
    await press('Simpan')
    expect(await screen.findByText('Judul terlalu panjang')).toBeTruthy()
    const title = screen.getByRole<HTMLInputElement>('textbox', { name: 'Judul' })
    expect(title.value).toBe('Sangat panjang')
    expect(title.getAttribute('aria-invalid')).toBe('true')
  })

  test('that is new gets an address of its own, and the heading has the focus', async () => {
    const { address } = await openAsSomebody()
    await press('Catatan baru')
    await fill('Judul', 'Belanja')
    await press('Simpan')
    const heading = await screen.findByRole('heading', { name: 'Ubah catatan' })
    await waitFor(() => expect(document.activeElement).toBe(heading))
    expect(address()).toBe('/app?notebook=nbk_1&note=note_2')
  })

  test('in a full notebook is not begun: the modal opens instead', async () => {
    api.state.limits.notes = 1
    await openAsSomebody()
    await screen.findByRole('link', { name: 'Agenda' })
    await screen.findByText('1 dari 1 di yang terpenuh')
    await press('Catatan baru')
    expect(await screen.findByRole('dialog', { name: 'Batas catatan tercapai' })).toBeTruthy()
    expect(screen.queryByRole('textbox', { name: 'Judul' })).toBeNull()
  })

  test('is deleted after a second yes only, and the list has the focus', async () => {
    await openAsSomebody(openNote)
    await press('Hapus catatan')
    const question = screen.getByRole('group', { name: 'Hapus catatan “Agenda”?' })
    expect(document.activeElement).toBe(within(question).getByRole('button', { name: 'Batal' }))
    await userEvent.keyboard('{Escape}')
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Hapus catatan' }))
    expect(api.state.notes).toHaveLength(1)
    await press('Hapus catatan')
    await press('Ya, hapus')
    expect(await screen.findByText('Catatan “Agenda” dihapus.')).toBeTruthy()
    const heading = screen.getByRole('heading', { name: 'Catatan di Rapat' })
    await waitFor(() => expect(document.activeElement).toBe(heading))
    expect(api.state.notes).toHaveLength(0)
  })

  test('that was deleted elsewhere meanwhile is as good as deleted', async () => {
    await openAsSomebody(openNote)
    await press('Hapus catatan')
    api.state.notes = []
    await press('Ya, hapus')
    expect(await screen.findByText('Catatan “Agenda” dihapus.')).toBeTruthy()
    expect(api.count('DELETE /notes/note_1')).toBe(1)
  })

  test('that cannot be deleted now stays, and says why', async () => {
    api.use(http.delete('*/api/notes/:id', () => HttpResponse.error()))
    await openAsSomebody(openNote)
    await press('Hapus catatan')
    await press('Ya, hapus')
    expect(await screen.findByText('Server tidak dapat dihubungi')).toBeTruthy()
    expect(screen.getByRole('textbox', { name: 'Judul' })).toBeTruthy()
  })

  test('that is gone says so, with the way back to the others', async () => {
    await openAsSomebody('/app?notebook=nbk_1&note=note_9')
    expect(await screen.findByText(/Catatan ini tidak ada lagi/)).toBeTruthy()
    expect(screen.getByRole('link', { name: 'Semua catatan di Rapat' })).toBeTruthy()
  })
})

describe('search', () => {
  test('finds a note by what it means, and opens it', async () => {
    api.state.searches = { used: 0, limit: 10 }
    const { address } = await openAsSomebody()
    await screen.findByText('0 dari 10 hari ini')
    const box = screen.getByRole('searchbox', { name: 'Cari menurut makna' })
    await userEvent.type(box, 'anggaran{Enter}')
    expect(await screen.findByText('1 catatan ditemukan')).toBeTruthy()
    const results = within(screen.getByRole('list', { name: 'Hasil pencarian' }))
    await userEvent.click(results.getByRole('link', { name: 'Agenda' }))
    expect(await screen.findByRole('heading', { name: 'Ubah catatan' })).toBeTruthy()
    expect(address()).toBe('/app?notebook=nbk_1&note=note_1')
    expect(await screen.findByText('1 dari 10 hari ini')).toBeTruthy()
  })

  test('without a match says so, and for what', async () => {
    api.state.searches = { used: 0, limit: -1 }
    await openAsSomebody()
    const box = screen.getByRole('searchbox', { name: 'Cari menurut makna' })
    await userEvent.type(box, 'zebra{Enter}')
    expect(await screen.findByText('Tidak ada catatan yang cocok dengan “zebra”.')).toBeTruthy()
  })

  test('that the plan does not include keeps what was typed', async () => {
    await openAsSomebody()
    await screen.findByText('3 dari 5 hari ini')
    const box = screen.getByRole<HTMLInputElement>('searchbox', { name: 'Cari menurut makna' })
    await userEvent.type(box, 'anggaran{Enter}')
    expect(
      await screen.findByRole('dialog', { name: /Pencarian semantik tidak termasuk/ }),
    ).toBeTruthy()
    await userEvent.keyboard('{Escape}')
    expect(box.value).toBe('anggaran')
    expect(api.state.calls).not.toContain('POST /ai/search')
  })
})
