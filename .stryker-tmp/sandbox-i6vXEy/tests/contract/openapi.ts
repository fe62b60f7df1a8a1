// @ts-nocheck
import { readFileSync } from 'node:fs'
import { parse } from 'yaml'

/** The contract as a machine reads it: `mocks/openapi.yaml`. */
const FILE = new URL('../../mocks/openapi.yaml', import.meta.url)

export type Method = 'get' | 'post' | 'put' | 'delete'

type Json = Record<string, unknown>

export interface Operation {
  method: Method
  /** As in the document, such as `/orders/{order_id}`. */
  path: string
  statuses: number[]
}

export interface Example {
  name: string
  value: unknown
}

export const openapi: Json = readDocument()

const METHODS: Method[] = ['get', 'post', 'put', 'delete']

export const operations: Operation[] = Object.entries(record(openapi.paths)).flatMap(
  ([path, item]) =>
    METHODS.filter((method) => method in record(item)).map((method) => ({
      method,
      path,
      statuses: Object.keys(record(record(record(item)[method]).responses)).map(Number),
    })),
)

/** The operation of a real path below `/api`, such as `/orders/NF-1/sync?x=y`, or of a template. */
export function operationAt(method: Method, path: string): Operation {
  const wanted = path.replace(/[?#].*$/, '').replace(/^\/api(?=\/)/, '')
  const found = operations
    .filter((operation) => operation.method === method)
    .find(
      ({ path: template }) =>
        template === wanted ||
        new RegExp(`^${template.replaceAll(/\{\w+\}/g, '[^/]+')}$`).test(wanted),
    )
  if (!found) throw new Error(`${method} ${path} is not in openapi.yaml`)
  return found
}

/** The documented examples of a request body; empty for a call without one. */
export function requestExamplesOf(method: Method, path: string): Example[] {
  const { requestBody } = operationObject(method, operationAt(method, path).path)
  return requestBody === undefined ? [] : examplesIn(record(requestBody))
}

/** References in the document that point to nothing. */
export function danglingReferences(node: unknown = openapi): string[] {
  if (typeof node !== 'object' || node === null) return []
  const own = '$ref' in node && typeof node.$ref === 'string' ? [node.$ref] : []
  return [
    ...own.filter((reference) => !leadsSomewhere(reference)),
    ...Object.values(node).flatMap(danglingReferences),
  ]
}

/** The documented examples of one answer, whole envelopes included. */
export function examplesOf(method: Method, path: string, status: number): Example[] {
  const operation = operationAt(method, path)
  const response = resolve(record(operationObject(method, operation.path).responses)[status])
  return examplesIn(response)
}

function examplesIn(body: Json): Example[] {
  const { examples } = record(record(body.content)['application/json'])
  return Object.entries(record(examples ?? {})).map(([name, example]) => ({
    name,
    value: resolve(example).value,
  }))
}

function leadsSomewhere(reference: string): boolean {
  try {
    return Object.keys(resolve({ $ref: reference })).length > 0
  } catch {
    return false
  }
}

/** An operation as it stands in the document. */
export function operationObject(method: Method, path: string): Json {
  return record(record(record(openapi.paths)[path])[method])
}

function resolve(node: unknown): Json {
  const { $ref } = record(node)
  if (typeof $ref !== 'string') return record(node)
  const steps = $ref.slice(2).split('/').map(unescape)
  return record(steps.reduce<unknown>((at, step) => record(at)[step], openapi))
}

function unescape(step: string): string {
  return step.replaceAll('~1', '/').replaceAll('~0', '~')
}

/** A part of the document that has to be an object. */
export function record(value: unknown): Json {
  if (typeof value !== 'object' || value === null) throw new Error('openapi.yaml: not an object')
  return Object.fromEntries(Object.entries(value))
}

function readDocument(): Json {
  return record(parse(readFileSync(FILE, 'utf8')))
}
