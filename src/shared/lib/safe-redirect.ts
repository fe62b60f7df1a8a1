const controlOrSpace = /[\p{Cc}\p{Z}]/u

/**
 * The path, query and fragment of a same-origin address, or the fallback.
 * What a browser would read as another host (`//host`, `/\host`, encoded or with control characters) is refused.
 */
export function sameOriginPath(candidate: unknown, fallback: string): string {
  if (typeof candidate !== 'string' || !candidate.startsWith('/')) return fallback
  if (controlOrSpace.test(candidate) || candidate.includes('\\')) return fallback
  const origin = 'https://same.invalid'
  const url = readUrl(candidate, origin)
  if (url?.origin !== origin || decodesToHost(url.pathname)) return fallback
  return url.pathname + url.search + url.hash
}

/** `URL.canParse` is younger than the oldest supported browsers. */
function readUrl(candidate: string, base?: string): URL | undefined {
  try {
    return new URL(candidate, base)
  } catch {
    return undefined
  }
}

function decodesToHost(pathname: string): boolean {
  return /^(\/|%2f|%5c){2}/i.test(pathname)
}

/** Whether an address may be left for: https (or this machine) and exactly one of the hosts. */
export function isAllowedHost(candidate: string, hosts: readonly string[]): boolean {
  if (controlOrSpace.test(candidate) || candidate.includes('\\')) return false
  const url = readUrl(candidate)
  if (url === undefined || url.username !== '' || url.password !== '') return false
  const local = url.hostname === 'localhost' || url.hostname === '127.0.0.1'
  if (url.protocol !== 'https:' && !(local && url.protocol === 'http:')) return false
  return hosts.includes(url.host)
}
