import { accountById } from './account/account.ts'
import { dayOf } from './calendar.ts'
import type { Language, Words } from './language.ts'
import { newId } from './random.ts'
import type { World } from './world.ts'

/** An e-mail that a real backend would send. */
export interface Email {
  id: string
  to: string
  language: Language
  subject: string
  text: string
  /** A path of the app, to be opened from the e-mail. */
  link: string
  sentAt: number
}

/** What is to be told, in every language that it may be told in. */
export interface Letter {
  subject: Words
  text: Words
  link: string
}

/** What `{name}` stands for in a letter: the same in both languages, or not. */
export type Values = Record<string, string | Words>

/** Writes to a person in the language that they were last answered in. */
export function sendLetter(
  world: World,
  accountId: string,
  { subject, text, link, values = {} }: Letter & { values?: Values },
): void {
  const account = accountById(world, accountId)
  if (!account) return
  const { language, email } = account
  world.outbox.push({
    id: newId(world, 'mail'),
    to: email,
    language,
    subject: filled(subject[language], values, language),
    text: filled(text[language], values, language),
    link: language === 'en' ? `/en${link}` : link,
    sentAt: world.now,
  })
}

export function rupiahWords(amount: number): Words {
  const text = (locale: string) => `Rp${new Intl.NumberFormat(locale).format(amount)}`
  return { id: text('id-ID'), en: text('en-GB') }
}

/** A calendar day in WIB, written out. */
export function dayWords(moment: number): Words {
  const day = new Date(`${dayOf(moment)}T00:00:00Z`)
  const text = (locale: string) =>
    new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(day)
  return { id: text('id-ID'), en: text('en-GB') }
}

function filled(text: string, values: Values, language: Language): string {
  return text.replaceAll(/\{(\w+)\}/g, (gap, name: string) => {
    const value = values[name] ?? gap
    return typeof value === 'string' ? value : value[language]
  })
}
