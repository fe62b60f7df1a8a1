import type { Words } from '../language.ts'
import { dayWords, sendLetter } from '../outbox.ts'
import { planById } from '../plan/plan-catalogue.ts'
import type { World } from '../world.ts'
import { periodEnd, planIdOf, type Subscription } from './subscription.ts'

const LETTERS = {
  cancelled: {
    subject: { id: 'Langganan {plan} dibatalkan', en: 'Your {plan} subscription is cancelled' },
    text: {
      id: 'Semua fitur tetap terbuka sampai {end}. Anda dapat melanjutkannya kapan saja sebelum itu.',
      en: 'Everything stays open until {end}. You can resume at any time before that.',
    },
  },
  resumed: {
    subject: { id: 'Langganan {plan} dilanjutkan', en: 'Your {plan} subscription goes on' },
    text: {
      id: 'Pembatalannya dicabut. Periode ini berjalan sampai {end}.',
      en: 'The cancellation is undone. This period runs until {end}.',
    },
  },
  scheduled: {
    subject: { id: 'Paket Anda berganti pada {end}', en: 'Your plan changes on {end}' },
    text: {
      id: 'Sampai saat itu {plan} tetap terbuka; sesudahnya {next} berlaku.',
      en: '{plan} stays open until then; {next} follows.',
    },
  },
  kept: {
    subject: { id: 'Paket {plan} dipertahankan', en: 'You keep the {plan} plan' },
    text: {
      id: 'Pergantian paket dibatalkan. Periode ini berjalan sampai {end}.',
      en: 'The change of plan is undone. This period runs until {end}.',
    },
  },
  ended: {
    subject: { id: 'Paket NoteFiber Anda berakhir', en: 'Your NoteFiber plan has ended' },
    text: {
      id: 'Akun Anda kembali ke paket Free. Catatan Anda tetap ada.',
      en: 'Your account is back on the Free plan. Your notes are still there.',
    },
  },
  'in-grace': {
    subject: {
      id: 'Paket NoteFiber Anda belum diperpanjang',
      en: 'Your NoteFiber plan is not renewed yet',
    },
    text: {
      id: 'Anda masih punya tujuh hari dengan semua fitur.',
      en: 'You have seven more days with every feature.',
    },
  },
  suspended: {
    subject: { id: 'Paket NoteFiber Anda ditangguhkan', en: 'Your NoteFiber plan is suspended' },
    text: {
      id: 'Catatan tetap dapat dibaca dan diekspor. Perpanjang untuk membuka semuanya lagi.',
      en: 'Notes can still be read and exported. Renew to open everything again.',
    },
  },
  expired: {
    subject: { id: 'Paket {plan} sudah berakhir', en: 'Your {plan} plan has expired' },
    text: {
      id: 'Akun Anda sekarang memakai paket Free. Catatan Anda tetap ada.',
      en: 'Your account is on the Free plan now. Your notes are still there.',
    },
  },
} satisfies Record<string, { subject: Words; text: Words }>

export function writeAbout(
  world: World,
  subscription: Subscription,
  what: keyof typeof LETTERS,
): void {
  const nameOf = (planId: string) => planById(world, planId).name
  const { scheduledPlanId } = subscription
  sendLetter(world, subscription.accountId, {
    ...LETTERS[what],
    link: '/app/billing',
    values: {
      plan: nameOf(planIdOf(subscription, world.now)),
      end: dayWords(periodEnd(subscription)),
      ...(scheduledPlanId !== undefined && { next: nameOf(scheduledPlanId) }),
    },
  })
}
