/** One EMVCo field: two digits of tag, two of length, then the value. */
// @ts-nocheck

function field(tag: string, value: string): string {
  return `${tag}${String(value.length).padStart(2, '0')}${value}`
}

/** CRC-16/CCITT-FALSE, as EMVCo's QR specification (merchant-presented mode, 4.7.3) asks for. */
export function crc16(text: string): string {
  let crc = 0xffff
  for (const character of text) {
    crc ^= character.charCodeAt(0) << 8
    for (let bit = 0; bit < 8; bit += 1) {
      crc = crc & 0x8000 ? ((crc << 1) ^ 0x1021) & 0xffff : (crc << 1) & 0xffff
    }
  }
  return crc.toString(16).toUpperCase().padStart(4, '0')
}

/**
 * A dynamic QRIS payload for one amount. Its shape is the real one; the issuer and the merchant
 * number are made up, so no wallet can pay it.
 */
export function qrisCode(payment: { amount: number; reference: string }): string {
  const merchant =
    field('00', 'ID.CO.NOTEFIBER.MOCK') + field('01', '000000000000000001') + field('03', 'UMI')
  const payload =
    field('00', '01') +
    field('01', '12') +
    field('26', merchant) +
    field('52', '5734') +
    field('53', '360') +
    field('54', String(payment.amount)) +
    field('58', 'ID') +
    field('59', 'NOTEFIBER') +
    field('60', 'BANDUNG') +
    field('61', '40111') +
    field('62', field('05', payment.reference.slice(0, 25)))
  const unsigned = `${payload}6304`
  return unsigned + crc16(unsigned)
}
