import { cleanup, screen, waitFor, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { http, HttpResponse } from 'msw'
import { afterEach, describe, expect, test } from 'vitest'
import { usageQueries } from '@/features/usage/usage-queries'
import type { Feature } from '@/features/usage/usage-schema'
import { request } from '@/shared/api/api'
import { nothing } from '@/shared/api/wire'
import { startWorkspaceServer } from '../testing/workspace-server'
import { openWorkspace } from '../testing/workspace-stage'

const api = startWorkspaceServer()
afterEach(() => document.getElementById('snap-midtrans')?.remove())

let people = 0
function openAsSomebody(href = '/app') {
  people += 1
  return openWorkspace({ href, userId: `usr_limits_${people}` })
}

function box() {
  return screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Pesan' })
}

async function say(message: string) {
  await userEvent.click(box())
  await userEvent.paste(message)
  await userEvent.keyboard('{Enter}')
}

function limitsShown() {
  return within(screen.getByRole('region', { name: 'Paket dan batas' }))
}

describe('the limits in words', () => {
  test('say how much is used, and that the plan does not include what it does not', async () => {
    await openAsSomebody()
    expect(await screen.findByText('3 dari 5 hari ini')).toBeTruthy()
    expect(limitsShown().getByText('1 dari 3')).toBeTruthy()
    expect(limitsShown().getByText('tidak termasuk dalam paket Anda')).toBeTruthy()
    expect(limitsShown().getByText('Paket Free')).toBeTruthy()
  })

  test('call the unlimited so, with nothing to upgrade to', async () => {
    Object.assign(api.state, {
      plan: { slug: 'team', name: 'Team' },
      chats: { used: 912, limit: -1 },
      searches: { used: 0, limit: -1 },
      limits: { notebooks: -1, notes: -1 },
    })
    await openAsSomebody()
    expect(await screen.findAllByText('tanpa batas')).toHaveLength(4)
    expect(screen.queryByText(/-1|912/)).toBeNull()
    expect(screen.queryByRole('button', { name: /Tingkatkan/ })).toBeNull()
  })

  test('that cannot be read say so and offer another try, and stop nobody from chatting', async () => {
    api.use(http.get('*/api/user/usage-status', () => new HttpResponse(null, { status: 503 })))
    await openAsSomebody()
    expect(await limitsShown().findByRole('button', { name: 'Coba lagi' })).toBeTruthy()
    await say('Halo')
    expect(await screen.findByText('Jawaban untuk: Halo')).toBeTruthy()
    api.heal()
    await userEvent.click(limitsShown().getByRole('button', { name: 'Coba lagi' }))
    expect(await screen.findByText('4 dari 5 hari ini')).toBeTruthy()
  })
})

describe('a limit that is hit', () => {
  test('opens the modal with used of limit, the reset in WIB, and what lifts it', async () => {
    api.state.chats.used = 5
    await openAsSomebody()
    await screen.findByText('5 dari 5 hari ini')
    await say('Pesan keenam')
    const modal = await screen.findByRole('dialog', { name: 'Jatah obrolan AI hari ini habis' })
    expect(modal.textContent).toContain('Paket Anda sekarang: Free.')
    expect(modal.textContent).toContain('5 dari 5 obrolan hari ini terpakai.')
    expect(modal.textContent).toContain('22 November 2026 00.00 WIB')
    const plus = within(await screen.findByRole('article', { name: 'Plus' }))
    expect(plus.getByText('Membuka batas ini')).toBeTruthy()
    expect(await plus.findByText('Dibayar hari ini: Rp109.890')).toBeTruthy()
    expect(plus.getByRole('link', { name: 'Pilih Plus bulanan' }).getAttribute('href')).toBe(
      '/checkout?plan=plus&period=month',
    )
    const team = within(screen.getByRole('article', { name: 'Team' }))
    expect(team.queryByText('Membuka batas ini')).toBeNull()
    expect(screen.queryByRole('article', { name: 'Free' })).toBeNull()
    expect(api.count('POST /ai/chat')).toBe(0)
  })

  test('keeps the message in the box and gives the focus back', async () => {
    api.state.chats.used = 5
    await openAsSomebody()
    await screen.findByText('5 dari 5 hari ini')
    await say('Pesan keenam')
    const modal = await screen.findByRole('dialog')
    await waitFor(() => expect(document.activeElement).toBe(modal))
    await userEvent.keyboard('{Escape}')
    await waitFor(() => expect(document.activeElement).toBe(box()))
    expect(screen.queryByRole('dialog')).toBeNull()
    expect(box().value).toBe('Pesan keenam')
  })

  test('is asked of the server again before it stops anybody', async () => {
    api.state.chats.used = 5
    const { queryClient } = await openAsSomebody()
    await screen.findByText('5 dari 5 hari ini')
    Object.assign(api.state, { chats: { used: 5, limit: 20 } })
    const { queryKey } = usageQueries.current(true)
    queryClient.setQueryData(queryKey, (usage) => usage, { updatedAt: Date.now() - 10_000 })
    await say('Sesudah bayar')
    expect(await screen.findByText('Jawaban untuk: Sesudah bayar')).toBeTruthy()
    expect(screen.queryByRole('dialog')).toBeNull()
    expect(await screen.findByText('6 dari 20 hari ini')).toBeTruthy()
  })

  test('on the server only, opens the same modal and corrects the meter', async () => {
    await openAsSomebody()
    await screen.findByText('3 dari 5 hari ini')
    api.state.chats.used = 5
    await say('Pesan keenam')
    expect(await screen.findByRole('dialog', { name: /Jatah obrolan AI/ })).toBeTruthy()
    expect(screen.queryByText('Permintaan ditolak')).toBeNull()
    await userEvent.keyboard('{Escape}')
    expect(await screen.findByText('5 dari 5 hari ini')).toBeTruthy()
    expect(box().value).toBe('Pesan keenam')
  })

  test('leads to checkout, and the modal does not come along', async () => {
    api.state.searches = { used: 0, limit: 0 }
    const { address } = await openAsSomebody()
    await userEvent.click(
      await limitsShown().findByRole('button', { name: 'Tingkatkan paket: Pencarian semantik' }),
    )
    await screen.findByRole('dialog', {
      name: 'Pencarian semantik tidak termasuk dalam paket Anda',
    })
    await userEvent.click(await screen.findByRole('radio', { name: 'Tahunan' }))
    await userEvent.click(screen.getByRole('link', { name: 'Pilih Plus tahunan' }))
    expect(await screen.findByRole('heading', { name: 'Halaman lain' })).toBeTruthy()
    expect(address()).toBe('/checkout?plan=plus&period=year')
    expect(screen.queryByRole('dialog')).toBeNull()
  })

  test('on the highest plan is told without an offer', async () => {
    Object.assign(api.state, {
      plan: { slug: 'team', name: 'Team' },
      chats: { used: 9, limit: 9 },
    })
    await openAsSomebody()
    await screen.findByText('9 dari 9 hari ini')
    await say('Pesan kesepuluh')
    const modal = within(await screen.findByRole('dialog'))
    expect(await modal.findByText(/Anda sudah memakai paket tertinggi/)).toBeTruthy()
    expect(modal.queryByRole('link', { name: /Pilih/ })).toBeNull()
  })
})

describe('a refusal from anywhere', () => {
  /** Two calls from elsewhere, refused in the same moment. */
  async function refuseTwice(feature: Feature) {
    const error_type = 'FEATURE_NOT_IN_PLAN'
    const answer = () => HttpResponse.json({ error_type, data: { feature } }, { status: 403 })
    api.use(http.all('*/api/elsewhere/*', answer))
    await Promise.allSettled([
      request(nothing, { method: 'POST', url: `/elsewhere/${feature}`, auth: 'required' }),
      request(nothing, { url: `/elsewhere/${feature}`, auth: 'required' }),
    ])
  }

  test('opens one modal, however many calls were refused at once', async () => {
    await openAsSomebody()
    await refuseTwice('semantic_search')
    expect(await screen.findAllByRole('dialog')).toHaveLength(1)
    await refuseTwice('notebooks')
    expect(screen.getByRole('dialog', { name: /Pencarian semantik/ })).toBeTruthy()
    await userEvent.keyboard('{Escape}')
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  })

  test('has the usage counted again', async () => {
    await openAsSomebody()
    await screen.findByText('3 dari 5 hari ini')
    api.state.chats.used = 4
    await refuseTwice('semantic_search')
    expect(await screen.findByText('4 dari 5 hari ini')).toBeTruthy()
  })

  describe('under the payment popup', () => {
    async function refuseUnderPopup() {
      await openAsSomebody()
      const popup = document.body.appendChild(document.createElement('iframe'))
      popup.id = 'snap-midtrans'
      const counted = api.count('GET /user/usage-status')
      await refuseTwice('semantic_search')
      await waitFor(() => expect(api.count('GET /user/usage-status')).toBeGreaterThan(counted))
      expect(screen.queryByRole('dialog')).toBeNull()
      return popup
    }

    test('is told once the popup is gone', async () => {
      const popup = await refuseUnderPopup()
      popup.style.display = 'none'
      const name = 'Pencarian semantik tidak termasuk dalam paket Anda'
      expect(await screen.findAllByRole('dialog', { name })).toHaveLength(1)
    })

    test('is told in the next document, where the payment went on at the gateway’s own page', async () => {
      const popup = await refuseUnderPopup()
      cleanup()
      popup.remove()
      await openWorkspace({ userId: `usr_limits_${people}` })
      const name = 'Pencarian semantik tidak termasuk dalam paket Anda'
      expect(await screen.findAllByRole('dialog', { name })).toHaveLength(1)
      cleanup()
      await openWorkspace({ userId: `usr_limits_${people}` })
      await refuseTwice('notebooks')
      const next = 'Buku catatan tidak termasuk dalam paket Anda'
      expect(await screen.findByRole('dialog', { name: next })).toBeTruthy()
    })

    test('is not told to the next person in the tab', async () => {
      const popup = await refuseUnderPopup()
      cleanup()
      popup.remove()
      await openAsSomebody()
      await refuseTwice('notebooks')
      const name = 'Buku catatan tidak termasuk dalam paket Anda'
      expect(await screen.findByRole('dialog', { name })).toBeTruthy()
    })

    test('is not told where the payment has lifted the limit', async () => {
      const popup = await refuseUnderPopup()
      api.state.searches = { used: 0, limit: 10 }
      const counted = api.count('GET /user/usage-status')
      popup.remove()
      await waitFor(() => expect(api.count('GET /user/usage-status')).toBeGreaterThan(counted))
      expect(await screen.findByText('0 dari 10 hari ini')).toBeTruthy()
      // One modal at a time: the next limit is told, so the one before was not.
      await refuseTwice('notebooks')
      const name = 'Buku catatan tidak termasuk dalam paket Anda'
      expect(await screen.findByRole('dialog', { name })).toBeTruthy()
    })
  })
})
