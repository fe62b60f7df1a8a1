import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { act, cleanup, renderHook } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import { type Session, sessionQueries } from '@/features/session/session-queries'
import {
  forgetTask,
  type InterruptedTask,
  rememberTask,
  useInterruptedTask,
} from './interrupted-task'

afterEach(() => {
  cleanup()
  sessionStorage.clear()
})

/** What a page of this person knows of an interrupted task. */
function taskOf(userId: string) {
  const client = new QueryClient()
  const session: Session = {
    user: { id: userId, email: 'x@contoh.test', fullName: 'X', role: 'user' },
  }
  client.setQueryData(sessionQueries.current().queryKey, session)
  const { result } = renderHook(useInterruptedTask, {
    wrapper: ({ children }) => (
      <QueryClientProvider client={client}>{children}</QueryClientProvider>
    ),
  })
  return () => result.current
}

const message: InterruptedTask = { userId: 'sari', feature: 'ai_chat', search: {} }
const note: InterruptedTask = {
  userId: 'sari',
  feature: 'notes',
  search: { notebook: 'nbk_1', note: 'new' },
}

test('a task is found again in a new document of the tab, with its place', () => {
  rememberTask(note)
  expect(taskOf('sari')()).toEqual(note)
})

test('a newer interruption takes the place of the one before', () => {
  rememberTask(note)
  rememberTask(message)
  expect(taskOf('sari')()).toEqual(message)
})

test('another person who uses the tab is not asked to go on with it', () => {
  rememberTask(message)
  expect(taskOf('budi')()).toBeUndefined()
})

test('a page that shows the task hears when it is done', () => {
  rememberTask(message)
  const task = taskOf('sari')
  act(() => forgetTask('ai_chat'))
  expect(task()).toBeUndefined()
  act(() => rememberTask(note))
  expect(task()).toEqual(note)
})

test('doing something else does not end the task', () => {
  rememberTask(message)
  forgetTask('semantic_search')
  expect(taskOf('sari')()).toEqual(message)
})

test.each(['{', '"chat"', '{"userId":"sari","feature":"image_search","search":{}}'])(
  'what another version of the app kept is nobody’s task: %s',
  (text) => {
    sessionStorage.setItem('notefiber-interrupted-task', text)
    expect(taskOf('sari')()).toBeUndefined()
    forgetTask('ai_chat')
  },
)
