import type { RequestOptions } from '@/shared/api/api-client'
import { type Failure, isLimit } from '@/shared/lib/failure'
import { tellLimit } from './limit-news'

/**
 * The one path from a refused limit to the screen: hears how each call of the API ended, whatever page or cache it was for.
 * What a page asks again and again by itself is told once, until it worked again or another page is open.
 */
export function createLimitWatch(): (call: RequestOptions, failure?: Failure) => void {
  const told = new Set<string>()
  let page: string | undefined

  return ({ method, url }, failure) => {
    if (page !== window.location.pathname) told.clear()
    page = window.location.pathname
    if (failure === undefined) told.delete(url)
    else if (isLimit(failure) && !told.has(url)) {
      if (method === undefined) told.add(url)
      tellLimit(failure)
    }
  }
}
