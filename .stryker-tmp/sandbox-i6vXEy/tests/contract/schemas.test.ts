// @ts-nocheck
import { describe, expect, test } from 'vitest'
import { envelope } from '../../src/shared/api/wire.ts'
import { examplesOf, type Method, operations } from './openapi.ts'
import { responseErrors } from './openapi-validation.ts'
import { schemas, tolerated, unread } from './schemas.ts'

interface Success {
  readonly call: string
  readonly method: Method
  readonly path: string
  readonly status: number
}

const successes: Success[] = operations.flatMap(({ method, path, statuses }) =>
  statuses
    .filter((status) => status < 300)
    .map((status) => ({ call: `${method} ${path}`, method, path, status })),
)
const read = successes.filter(({ call }) => call in schemas)

/** What the app makes of a whole answer: accepted or a contract failure. */
function accepts(call: string, body: unknown): boolean {
  const outer = envelope.safeParse(body)
  const schema = Object.entries(schemas).find(([known]) => known === call)?.[1]
  if (schema === undefined) throw new Error(`no schema for ${call}`)
  if (!outer.success) return false
  const result = schema['~standard'].validate(outer.data.data)
  return !(result instanceof Promise) && result.issues === undefined
}

test('every call of the contract is read by a schema of the app, or named as unread', () => {
  const known = [...Object.keys(schemas), ...unread].toSorted()
  expect([...new Set(successes.map(({ call }) => call))].toSorted()).toEqual(known)
})

describe('the app accepts each example of the contract', () => {
  test.each(read)('$call $status', ({ call, method, path, status }) => {
    const examples = examplesOf(method, path, status)
    expect(examples.length).toBeGreaterThan(0)
    for (const { name, value } of examples)
      expect([name, accepts(call, value)]).toEqual([name, true])
  })
})

describe('an answer that breaks the contract is never half read', () => {
  test.each(read)('$call $status', ({ call, method, path, status }) => {
    const letThrough = examplesOf(method, path, status)
      .flatMap(({ value }) => breakages(value))
      .filter(({ body }) => responseErrors({ method, path, status }, body).length > 0)
      .filter(({ body }) => accepts(call, body))
      .map(({ where, how }) => `${call}: ${where} ${how}`)
      .filter((text) => !tolerated.some(({ breakage }) => breakage.test(text)))
    expect([...new Set(letThrough)]).toEqual([])
  })
})

interface Breakage {
  readonly where: string
  readonly how: 'missing' | 'of the wrong type'
  readonly body: unknown
}

/** The answer with each field of its data taken away, or put to something of another type, one at a time. */
function breakages(body: unknown): Breakage[] {
  return fieldsOf(body, []).flatMap((path): Breakage[] => [
    { where: path.join('.'), how: 'missing', body: changed(body, { path, to: undefined }) },
    {
      where: path.join('.'),
      how: 'of the wrong type',
      body: changed(body, { path, to: { wrong: true } }),
    },
  ])
}

function fieldsOf(value: unknown, path: readonly string[]): string[][] {
  if (typeof value !== 'object' || value === null) return []
  const entries = Object.entries(value).filter(([key]) => path.length > 0 || key === 'data')
  return entries.flatMap(([key, inner]) => [[...path, key], ...fieldsOf(inner, [...path, key])])
}

function changed(value: unknown, change: { path: readonly string[]; to: unknown }): unknown {
  const [key, ...rest] = change.path
  if (key === undefined) return change.to
  if (Array.isArray(value)) {
    return value.map((item: unknown, index) =>
      String(index) === key ? changed(item, { path: rest, to: change.to }) : item,
    )
  }
  const entries = Object.entries(value ?? {}).flatMap(([name, inner]): [string, unknown][] => {
    if (name !== key) return [[name, inner]]
    const next = changed(inner, { path: rest, to: change.to })
    return next === undefined ? [] : [[name, next]]
  })
  return Object.fromEntries(entries)
}
