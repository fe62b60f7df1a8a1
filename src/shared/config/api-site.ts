import type { AppConfig } from './app-config-schema.ts'

/**
 * Why the app at `origin` must not use this API, as a sentence; nothing where it may. The API is asked with a cookie that
 * browsers keep to one site (`SameSite=Strict`), and over https alone. Without an origin only the address itself speaks.
 */
export function apiProblem(
  { api: { baseUrl }, snap }: AppConfig,
  origin?: string,
): string | undefined {
  const { protocol } = new URL(baseUrl, origin ?? 'https://app.invalid')
  if (snap.environment === 'production' && protocol === 'http:') {
    return 'Real payments need an API over https: http on localhost is for development.'
  }
  if (origin === undefined) return undefined
  const app = new URL(origin)
  const api = new URL(baseUrl, app)
  if (api.protocol !== 'https:' && !isLoopback(api.hostname)) {
    return `The API would be asked over plain http at ${api.origin}: serve it, and the app, over https. http is taken for localhost only.`
  }
  if (isSameSite(app, api)) return undefined
  return `The API at ${api.origin} is of another site than the app at ${app.origin}, so browsers would not send it the session. Give it a name below the domain of the app, or a path of the app ("/api").`
}

function isLoopback(hostname: string): boolean {
  return hostname === 'localhost' || hostname === '127.0.0.1'
}

/** The same scheme, and the same registrable domain; ports do not count (html.spec.whatwg.org, "same site"). */
function isSameSite(a: URL, b: URL): boolean {
  if (a.protocol !== b.protocol) return false
  if (a.hostname === b.hostname) return true
  if (isAddress(a.hostname) || isAddress(b.hostname)) return false
  const shared = sharedLabels(a.hostname, b.hostname)
  return shared.length > (isSharedByMany(shared.slice(-2)) ? 2 : 1)
}

const isAddress = (hostname: string) => /^[\d.]+$|^\[/.test(hostname)

/** `app.example.co.id`, `api.example.co.id` → `example`, `co`, `id` */
function sharedLabels(a: string, b: string): string[] {
  const [left, right] = [a.split('.').toReversed(), b.split('.').toReversed()]
  const different = left.findIndex((label, at) => label !== right[at])
  return left.slice(0, different < 0 ? left.length : different).toReversed()
}

/** Below a country code, second labels under which strangers register their domains, as in `co.id` and `sch.id`. */
const countryLabels =
  /^(ac|asn|biz|co|com|desa|ed|edu|go|gob|gov|ltd|mil|my|ne|net|nom|or|org|plc|ponpes|sch|web)$/

/** Where hosts give strangers names of their own. */
const hostDomains =
  /^(amazonaws\.com|appspot\.com|azurewebsites\.net|cloudfront\.net|firebaseapp\.com|fly\.dev|github\.io|gitlab\.io|herokuapp\.com|netlify\.app|ngrok\.app|ngrok\.io|onrender\.com|pages\.dev|railway\.app|run\.app|surge\.sh|vercel\.app|web\.app|windows\.net|workers\.dev)$/

/**
 * Whether a domain of two labels is everybody's. The list of public suffixes (publicsuffix.org) has thousands of lines and
 * changes weekly; these are the ones that an Indonesian product meets. With one that is missing a wrong API passes, and shows
 * itself by keeping nobody signed in.
 */
function isSharedByMany([second = '', top = '']: readonly string[]): boolean {
  return (top.length === 2 && countryLabels.test(second)) || hostDomains.test(`${second}.${top}`)
}
