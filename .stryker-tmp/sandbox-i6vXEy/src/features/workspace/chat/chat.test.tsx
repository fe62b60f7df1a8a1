// @ts-nocheck
import { cleanup, screen, waitFor, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { http, HttpResponse } from 'msw'
import { expect, test } from 'vitest'
import { startWorkspaceServer } from '../testing/workspace-server'
import { openWorkspace } from '../testing/workspace-stage'

const api = startWorkspaceServer()

function box() {
  return screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Pesan' })
}

async function meter(name: string) {
  return (await screen.findByRole('meter', { name })).getAttribute('aria-valuetext')
}

test('a reply appears in the conversation, the box is emptied and the chat is counted', async () => {
  await openWorkspace({ userId: 'usr_reply' })
  await userEvent.type(box(), 'Kapan rapatnya?{Enter}')
  const log = within(screen.getByRole('log', { name: 'Percakapan' }))
  expect(await log.findByText('Jawaban untuk: Kapan rapatnya?')).toBeTruthy()
  expect(box().value).toBe('')
  await waitFor(async () => expect(await meter('Obrolan AI')).toBe('4 dari 5 hari ini'))
})

test('a chat counts before the reply is there', async () => {
  let answer: (response: Response) => void = () => undefined
  const reply = new Promise<Response>((resolve) => {
    answer = resolve
  })
  api.use(http.post('*/api/ai/chat', () => reply))
  await openWorkspace({ userId: 'usr_ahead' })
  expect(await meter('Obrolan AI')).toBe('3 dari 5 hari ini')
  await userEvent.type(box(), 'Kapan?{Enter}')
  expect(await screen.findByText('Menunggu jawaban…')).toBeTruthy()
  await waitFor(async () => expect(await meter('Obrolan AI')).toBe('4 dari 5 hari ini'))
  answer(HttpResponse.json({ success: true, data: { reply: 'Besok' } }))
  expect(await screen.findByText('Besok')).toBeTruthy()
})

test('a message that could not be sent stays in the box, and a retry sends it', async () => {
  api.use(http.post('*/api/ai/chat', () => HttpResponse.error(), { once: true }))
  await openWorkspace({ userId: 'usr_retry' })
  await userEvent.type(box(), 'Halo{Enter}')
  expect(await screen.findByText(/Pesan belum terkirim/)).toBeTruthy()
  expect(box().value).toBe('Halo')
  await waitFor(async () => expect(await meter('Obrolan AI')).toBe('3 dari 5 hari ini'))
  await userEvent.click(screen.getByRole('button', { name: 'Coba lagi' }))
  expect(await screen.findByText('Jawaban untuk: Halo')).toBeTruthy()
  expect(box().value).toBe('')
})

test('a second press while the reply is awaited sends nothing twice', async () => {
  let answer: (response: Response) => void = () => undefined
  const reply = new Promise<Response>((resolve) => {
    answer = resolve
  })
  api.use(
    http.post('*/api/ai/chat', () => {
      api.state.calls.push('POST /ai/chat')
      return reply
    }),
  )
  await openWorkspace({ userId: 'usr_twice' })
  await userEvent.type(box(), 'Halo{Enter}{Enter}')
  await userEvent.click(screen.getByRole('button', { name: 'Kirim' }))
  answer(HttpResponse.json({ success: true, data: { reply: 'Ya' } }))
  expect(await screen.findByText('Ya')).toBeTruthy()
  expect(api.count('POST /ai/chat')).toBe(1)
})

test('Shift and Enter make a new line, and an empty message is asked for', async () => {
  await openWorkspace({ userId: 'usr_lines' })
  await userEvent.click(screen.getByRole('button', { name: 'Kirim' }))
  expect(await screen.findByText('Tulis pesan lebih dulu.')).toBeTruthy()
  expect(document.activeElement).toBe(box())
  await userEvent.type(box(), 'satu{Shift>}{Enter}{/Shift}dua')
  expect(box().value).toBe('satu\ndua')
  expect(api.count('POST /ai/chat')).toBe(0)
})

test('an unsent message is still there in a new document, and not for another person', async () => {
  await openWorkspace({ userId: 'usr_first' })
  await userEvent.type(box(), 'Jangan hilang')
  cleanup()
  sessionStorage.setItem('other', 'kept')
  expect(Object.values(sessionStorage)).toContain('Jangan hilang')
  await openWorkspace({ userId: 'usr_first' })
  expect(box().value).toBe('Jangan hilang')
  expect(screen.getByText('Pesan Anda yang belum terkirim masih ada.')).toBeTruthy()
  cleanup()
  await openWorkspace({ userId: 'usr_second' })
  expect(box().value).toBe('')
  expect(Object.values(sessionStorage)).toEqual(['kept'])
})

test('English words for an English reader', async () => {
  await openWorkspace({ userId: 'usr_english', locale: 'en' })
  await userEvent.type(screen.getByRole('textbox', { name: 'Message' }), 'Hello')
  await userEvent.click(screen.getByRole('button', { name: 'Send' }))
  expect(await screen.findByText('Jawaban untuk: Hello')).toBeTruthy()
  await waitFor(async () => expect(await meter('AI chat')).toBe('4 of 5 today'))
})
