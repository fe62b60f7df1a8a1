// @ts-nocheck
import { describe, expect, it } from 'vitest'
import { endpoints } from '../../mocks/handlers/endpoints.ts'
import { askThroughMsw } from './api-client.ts'
import { buyingAnswers } from './buying-answers.ts'
import { memberAnswers } from './member-answers.ts'
import {
  danglingReferences,
  examplesOf,
  operationAt,
  operations,
  requestExamplesOf,
} from './openapi.ts'
import { requestErrors, responseErrors } from './openapi-validation.ts'
import { sessionAnswers } from './session-answers.ts'
import { workspaceAnswers } from './workspace-answers.ts'

askThroughMsw()

const PROVOCATIONS = { ...sessionAnswers, ...buyingAnswers, ...memberAnswers, ...workspaceAnswers }

const ANSWERS = operations.flatMap(({ method, path, statuses }) =>
  statuses.map((status) => ({ method, path, status, name: `${method} ${path} ${status}` })),
)

describe('every answer in openapi.yaml', () => {
  it.each(ANSWERS)('is one that the mock can give, and gives as written: $name', async (answer) => {
    const given = await PROVOCATIONS[answer.name]?.()
    expect(given?.status).toBe(answer.status)
    expect(given?.headers.get('x-request-id')).toMatch(/^[\da-f-]{36}$/)
  })

  it.each(ANSWERS)('has examples that conform: $name', ({ method, path, status }) => {
    const examples = examplesOf(method, path, status)
    expect(examples).not.toHaveLength(0)
    for (const { value } of examples) {
      expect(responseErrors({ method, path, status }, value)).toEqual([])
    }
  })

  it('is the only kind that the tests provoke', () => {
    expect(Object.keys(PROVOCATIONS).toSorted()).toEqual(ANSWERS.map(({ name }) => name).toSorted())
  })
})

describe('the document', () => {
  it('refers to nothing that is not there', () => {
    expect(danglingReferences()).toEqual([])
    const wrong = { $ref: '#/components/schemas/None' }
    expect(danglingReferences({ schema: wrong })).toEqual([wrong.$ref])
  })
})

describe('the document and the handlers', () => {
  it('name the same calls', () => {
    const handled = endpoints
      .filter(({ path }) => path.startsWith('/api/'))
      .map(({ method, path }) => {
        const operation = operationAt(method, path)
        return `${operation.method} ${operation.path}`
      })
    expect(handled.toSorted()).toEqual(
      operations.map(({ method, path }) => `${method} ${path}`).toSorted(),
    )
  })

  it.each(operations)('take the same bodies: $method $path', ({ method, path }) => {
    for (const { value } of requestExamplesOf(method, path)) {
      expect(requestErrors({ method, path }, value)).toEqual([])
    }
  })

  it('disagree when an answer loses a field or changes its type', () => {
    const at = { method: 'get', path: '/plans', status: 200 } as const
    const [plan] = planExamples()
    const { rank: _rank, ...rankless } = plan ?? {}
    expect(responseErrors(at, envelope([plan]))).toEqual([])
    expect(responseErrors(at, envelope([rankless]))).not.toEqual([])
    expect(responseErrors(at, envelope([{ ...plan, price: '299000' }]))).not.toEqual([])
    expect(responseErrors(at, envelope([{ ...plan, price: 299_000.5 }]))).not.toEqual([])
  })
})

function envelope(data: unknown) {
  return { success: true, code: 200, message: 'OK', data }
}

function planExamples(): Record<string, unknown>[] {
  const [example] = examplesOf('get', '/plans', 200)
  const { value } = example ?? {}
  const isList = typeof value === 'object' && value !== null && 'data' in value
  return isList && Array.isArray(value.data) ? value.data : []
}
