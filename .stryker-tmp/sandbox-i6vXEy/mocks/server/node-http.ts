// @ts-nocheck
import type { IncomingMessage, ServerResponse } from 'node:http'

/** Node's request as the web's, with its body read to the end. */
export async function toWebRequest(message: IncomingMessage): Promise<Request> {
  const headers = new Headers()
  for (const [name, value] of Object.entries(message.headersDistinct)) {
    for (const one of value ?? []) headers.append(name, one)
  }
  const url = new URL(message.url ?? '/', `http://${message.headers.host ?? 'localhost'}`)
  const method = message.method ?? 'GET'
  if (method === 'GET' || method === 'HEAD') return new Request(url, { method, headers })
  const chunks: Uint8Array[] = []
  for await (const chunk of message) chunks.push(chunk)
  return new Request(url, { method, headers, body: Buffer.concat(chunks) })
}

export async function sendWebResponse(response: Response, to: ServerResponse): Promise<void> {
  to.statusCode = response.status
  for (const [name, value] of response.headers) {
    if (name !== 'set-cookie') to.setHeader(name, value)
  }
  const cookies = response.headers.getSetCookie()
  if (cookies.length > 0) to.setHeader('set-cookie', cookies)
  to.end(Buffer.from(await response.arrayBuffer()))
}
