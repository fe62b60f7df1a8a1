// @ts-nocheck
// 
/**
 * The sandbox cards of https://docs.midtrans.com/docs/testing-payment-on-sandbox. The simulator takes no
 * other number, so that nobody types a real card into it. (4511…, which is challenged, stands in older
 * versions of that page only.)
 *
 * @typedef {'otp' | 'none'} Verification
 */

/** @type {Record<string, Verification>} */
const cards = {
  4811111111111114: 'otp',
  5211111111111117: 'otp',
  4911111111111113: 'otp',
  5111111111111118: 'otp',
  4411111111111118: 'none',
  5410111111111116: 'none',
  4611111111111116: 'none',
  5411111111111115: 'none',
  4711111111111115: 'none',
  5511111111111114: 'none',
  4556557955726624: 'none',
  4485436455354151: 'none',
  4916994064252017: 'otp',
  4604633194219929: 'otp',
  4511111111111117: 'otp',
  4024007176265022: 'none',
  4716125059847899: 'otp',
  4472429866996670: 'none',
  4723249479082225: 'none',
}

/**
 * The five that a person trying the simulator wants at hand.
 *
 * @type {{ name: keyof import('./words.js').Words['card']['sample'], number: string }[]}
 */
export const sampleCards = [
  { name: 'accepted', number: '4811111111111114' },
  { name: 'acceptedWithoutOtp', number: '4411111111111118' },
  { name: 'deniedByBank', number: '4911111111111113' },
  { name: 'deniedByFraudCheck', number: '4611111111111116' },
  { name: 'pendingFirst', number: '4024007176265022' },
]

/** @param {string} typed */
export const cardDigits = (typed) => typed.replace(/\D/g, '')

/** @param {string} typed @returns {Verification | 'unknown'} */
export const verificationOf = (typed) => cards[cardDigits(typed)] ?? 'unknown'

/** Four by four, as on the card. @param {string} typed */
export const groupedDigits = (typed) =>
  cardDigits(typed)
    .slice(0, 16)
    .replace(/(\d{4})(?=\d)/g, '$1 ')

/** `1230` becomes `12/30`. @param {string} typed */
export const monthAndYear = (typed) =>
  cardDigits(typed)
    .slice(0, 4)
    .replace(/^(\d{2})(?=\d)/, '$1/')

/**
 * @param {string} expiry MM/YY
 * @param {Date} now
 */
export const isFutureExpiry = (expiry, now) => {
  const [, month = '', year = ''] = /^(\d{2})\/(\d{2})$/.exec(expiry) ?? []
  const endsAt = Date.UTC(2000 + Number(year), Number(month))
  return Number(month) >= 1 && Number(month) <= 12 && endsAt > now.getTime()
}
