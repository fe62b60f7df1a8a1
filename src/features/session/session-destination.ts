import * as z from 'zod/mini'
import { withoutLocale } from '@/shared/i18n/locale'
import { sameOriginPath } from '@/shared/lib/safe-redirect'

/** What all account pages carry from link to link: where the person was going. */
export const authSearchSchema = z.object({
  redirect: z.catch(z.optional(z.string()), undefined),
})

export interface Destination {
  /** Path, query and fragment on this site, without a language: the document's own applies. */
  readonly href: string
  readonly kind: 'checkout' | 'orders' | 'app' | 'elsewhere'
}

const home: Destination = { href: '/app', kind: 'app' }

/** Where to go after signing in. Another site, and the account pages themselves, give way to `/app`. */
export function destinationOf(redirect: string | undefined): Destination {
  const path = sameOriginPath(redirect, home.href)
  const end = path.search(/[?#]/)
  const pathname = withoutLocale(end === -1 ? path : path.slice(0, end))
  if (isUnder(pathname, '/auth')) return home
  return { href: end === -1 ? pathname : pathname + path.slice(end), kind: kindOf(pathname) }
}

function kindOf(pathname: string): Destination['kind'] {
  if (isUnder(pathname, '/checkout')) return 'checkout'
  if (isUnder(pathname, '/orders')) return 'orders'
  return isUnder(pathname, '/app') ? 'app' : 'elsewhere'
}

function isUnder(pathname: string, parent: string): boolean {
  return `${pathname.toLowerCase()}/`.startsWith(`${parent}/`)
}

/** The search of a link to an account page that keeps the destination. */
export function searchTo({ href }: Destination): { redirect?: string } {
  return href === home.href ? {} : { redirect: href }
}
