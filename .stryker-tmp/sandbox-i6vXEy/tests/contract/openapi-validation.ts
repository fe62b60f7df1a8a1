// @ts-nocheck
import Ajv2020, { type ValidateFunction } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { type Method, openapi, operationAt, operationObject, record } from './openapi.ts'

const DOCUMENT_ID = 'https://notefiber.test/openapi.json'

const ajv = new Ajv2020({ strict: false, allErrors: true, validateSchema: false })
addFormats(ajv)
ajv.addSchema(openapi, DOCUMENT_ID)

/** Which answer: `path` is a real one, such as `/api/orders/NF-1`, or the document's template. */
export interface AnswerPlace {
  method: Method
  path: string
  status: number
}

/** What is wrong with a response body; an empty list when it conforms. */
export function responseErrors(at: AnswerPlace, body: unknown): string[] {
  const { method, path, statuses } = operationAt(at.method, at.path)
  if (!statuses.includes(at.status)) return [`${method} ${path} does not list ${at.status}`]
  const pointer = responsePointer({ method, path, status: at.status })
  return errorsOf(compiled(`${pointer}/content/application~1json/schema`), body)
}

/** What is wrong with a request body. */
export function requestErrors(at: { method: Method; path: string }, body: unknown): string[] {
  const { method, path } = operationAt(at.method, at.path)
  if (!('requestBody' in operationObject(method, path))) return ['no body is expected']
  const pointer = `#/paths/${escape(path)}/${method}/requestBody`
  return errorsOf(compiled(`${pointer}/content/application~1json/schema`), body)
}

function responsePointer({ method, path, status }: AnswerPlace): string {
  const response = record(record(operationObject(method, path).responses)[status])
  return typeof response.$ref === 'string'
    ? response.$ref
    : `#/paths/${escape(path)}/${method}/responses/${status}`
}

const validators = new Map<string, ValidateFunction>()

function compiled(pointer: string): ValidateFunction {
  const known = validators.get(pointer)
  if (known) return known
  const validator = ajv.compile({ $ref: DOCUMENT_ID + pointer })
  validators.set(pointer, validator)
  return validator
}

function errorsOf(validate: ValidateFunction, body: unknown): string[] {
  if (validate(body)) return []
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`)
}

function escape(path: string): string {
  return encodeURIComponent(path.replaceAll('~', '~0').replaceAll('/', '~1')).replaceAll('%7E', '~')
}
