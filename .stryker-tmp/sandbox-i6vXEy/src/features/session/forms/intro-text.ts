// @ts-nocheck
import { brand } from '@/shared/brand/brand'
import type { Catalogue } from '@/shared/i18n/catalogue'
import type { Destination } from '../session-destination'

type Intro = Catalogue['account']['signIn']['intro']

/** Where the person will go on. */
export function introText({ kind }: Destination, intro: Intro): string {
  return kind === 'app' ? intro.app(brand.name) : intro[kind]
}
