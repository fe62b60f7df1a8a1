import { describe, expect, it } from 'vitest'
import { requestPasswordReset } from './account/sign-in.ts'
import { DAY } from './calendar.ts'
import { deny, expire, refund, settle } from './gateway/transaction-moves.ts'
import type { Language } from './language.ts'
import { rejectRefund, requestRefund } from './order/refund-request.ts'
import { BCA, SubscriberStory } from './subscription/subscriber-story.ts'

/** A whole life of a subscriber, with every letter that a backend would write in it. */
async function lettersOfALife(language: Language) {
  const sari = await SubscriberStory.begin()
  const { story } = sari
  story.sari.language = language
  const forgotten = story.order('plan_pro_month')
  await story.choose(forgotten, BCA)
  await story.happen(forgotten, expire)
  const bought = await sari.buyByVa('plan_pro_month')
  sari.act({ action: 'change', plan_id: 'plan_plus_month' })
  sari.act({ action: 'keep' })
  sari.act({ action: 'cancel' })
  sari.act({ action: 'resume' })
  const ask = () =>
    requestRefund(story.world, story.sari, {
      order_id: bought.id,
      reason: 'Ternyata saya tidak memerlukannya.',
    })
  rejectRefund(story.world, ask().id)
  ask()
  await story.happen(bought, (world, transaction) => refund(world, transaction, 100_000))
  requestPasswordReset(story.world, { email: story.sari.email })
  await story.until(sari.end() + 31 * DAY)
  const second = await sari.buyByVa('plan_plus_month')
  await story.happen(second, deny)
  await sari.buyByCard('plan_pro_month')
  story.world.settings.autoRenewal = 'fails'
  await story.until(sari.end() + DAY)
  return story.world.outbox
}

describe('the letters of a whole life', () => {
  it('tell what happened, in order, in Indonesian', async () => {
    const subjects = (await lettersOfALife('id')).map(({ subject }) => subject)
    expect(subjects).toEqual([
      'Selesaikan pembayaran Pro',
      'Pesanan kedaluwarsa: Pro',
      'Selesaikan pembayaran Pro',
      'Pembayaran diterima: Pro',
      'Paket Anda berganti pada 12 Maret 2026',
      'Paket Pro dipertahankan',
      'Langganan Pro dibatalkan',
      'Langganan Pro dilanjutkan',
      'Permintaan pengembalian dana diterima',
      'Pengembalian dana ditolak',
      'Permintaan pengembalian dana diterima',
      'Pengembalian dana: Pro',
      'Atur ulang kata sandi NoteFiber',
      'Perpanjang paket Pro',
      'Paket NoteFiber Anda belum diperpanjang',
      'Paket NoteFiber Anda ditangguhkan',
      'Pesanan kedaluwarsa: Pro',
      'Paket Pro sudah berakhir',
      'Selesaikan pembayaran Plus',
      'Pembayaran diterima: Plus',
      'Pembayaran dibatalkan bank: Plus',
      'Pembayaran diterima: Pro',
      'Perpanjangan gagal: Pro',
    ])
  })

  it.each(['id', 'en'] as const)(
    'leave no gap, and lead to pages in the language of the person: %s',
    async (language) => {
      const letters = await lettersOfALife(language)
      for (const { subject, text, link, language: spoken } of letters) {
        expect(subject + text).not.toMatch(/[{}]|undefined|NaN/)
        expect(link.startsWith('/en/')).toBe(language === 'en')
        expect(spoken).toBe(language)
      }
    },
  )

  it('say nothing in the other language', async () => {
    const indonesian = new Set(
      (await lettersOfALife('id')).map(({ subject, text }) => subject + text),
    )
    const english = (await lettersOfALife('en')).map(({ subject, text }) => subject + text)
    expect(english).toHaveLength(23)
    expect(english.filter((letter) => indonesian.has(letter))).toEqual([])
    expect(english.join(' ')).not.toMatch(/\b(Anda|paket|pesanan)\b/i)
    expect([...indonesian].join(' ')).not.toMatch(/\b(your|order|the)\b/i)
  })

  it('say how to pay what was chosen, and by when', async () => {
    const [first] = await lettersOfALife('en')
    expect(first?.text).toMatch(
      /^Order NF-\S+ over Rp331,890 waits for its payment until 13 February 2026\. Virtual account BCA: \d+\.$/,
    )
  })
})

it('money that settles late is told as received', async () => {
  const { story } = await SubscriberStory.begin()
  const order = story.order('plan_pro_month')
  await story.choose(order, BCA)
  await story.happen(order, expire)
  await story.happen(order, settle)
  expect(story.world.outbox.at(-1)?.subject).toBe('Pembayaran diterima: Pro')
})
