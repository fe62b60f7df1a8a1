// @ts-nocheck
import type { World } from './world.ts'
import { newId } from './random.ts'

/** An e-mail that a real backend would send. */
export interface Email {
  id: string
  to: string
  subject: string
  text: string
  /** A path of the app, to be opened from the e-mail. */
  link?: string
  sentAt: number
}

export function sendEmail(world: World, email: Omit<Email, 'id' | 'sentAt'>): void {
  world.outbox.push({ ...email, id: newId(world, 'mail'), sentAt: world.now })
}
