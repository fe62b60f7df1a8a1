import type { Words } from '../language.ts'
import { dayWords, rupiahWords, sendLetter, type Values } from '../outbox.ts'
import type { World } from '../world.ts'
import { deadlineOf, type Order, type OrderPayment } from './order.ts'

interface OrderWords {
  subject: Words
  text: Words
}

/** How to pay what was chosen, while there is something to pay. */
export function announceWaiting(world: World, order: Order): void {
  write(
    world,
    order,
    {
      subject: { id: 'Selesaikan pembayaran {plan}', en: 'Complete your payment for {plan}' },
      text: {
        id: 'Pesanan {order} sebesar {total} menunggu pembayaran sampai {until}. {how}',
        en: 'Order {order} over {total} waits for its payment until {until}. {how}',
      },
    },
    { until: dayWords(deadlineOf(order)), how: howToPay(order.payment) },
  )
}

export function announcePaid(world: World, order: Order): void {
  write(
    world,
    order,
    {
      subject: { id: 'Pembayaran diterima: {plan}', en: 'Payment received: {plan}' },
      text: {
        id: 'Pesanan {order} sebesar {total} sudah kami terima. Nomor kuitansi: {receipt}.',
        en: 'We received {total} for order {order}. Receipt number: {receipt}.',
      },
    },
    { receipt: order.receiptNumber ?? '' },
  )
}

export function announceExpired(world: World, order: Order): void {
  write(world, order, {
    subject: { id: 'Pesanan kedaluwarsa: {plan}', en: 'Order expired: {plan}' },
    text: {
      id: 'Batas waktu pesanan {order} sudah lewat tanpa pembayaran. Tidak ada yang ditagih.',
      en: 'The time to pay for order {order} has passed. Nothing was charged.',
    },
  })
}

export function announceFailure(world: World, order: Order): void {
  write(world, order, {
    subject: {
      id: 'Pembayaran dibatalkan bank: {plan}',
      en: 'Payment reversed by the bank: {plan}',
    },
    text: {
      id: 'Bank menarik kembali pembayaran pesanan {order}, sehingga paketnya ditutup.',
      en: 'The bank took back the payment of order {order}, so its plan was closed.',
    },
  })
}

export function announceRenewal(world: World, order: Order): void {
  write(world, order, {
    subject: { id: 'Perpanjang paket {plan}', en: 'Renew your {plan} plan' },
    text: {
      id: 'Tagihan {total} untuk periode berikutnya sudah siap.',
      en: 'The bill of {total} for the next period is ready.',
    },
  })
}

/** The saved card or wallet said no; the order can be paid by hand. */
export function announceRenewalDenied(world: World, order: Order): void {
  write(world, order, {
    subject: { id: 'Perpanjangan gagal: {plan}', en: 'Renewal failed: {plan}' },
    text: {
      id: 'Pembayaran {total} ditolak. Bayar dengan metode lain agar paket Anda tetap terbuka.',
      en: 'The payment of {total} was denied. Pay in another way to keep your plan open.',
    },
  })
}

export function announceRefund(world: World, order: Order, amount: number): void {
  write(
    world,
    order,
    {
      subject: { id: 'Pengembalian dana: {plan}', en: 'Refund: {plan}' },
      text: {
        id: '{amount} dari pesanan {order} dikembalikan.',
        en: '{amount} of order {order} is given back.',
      },
    },
    { amount: rupiahWords(amount) },
  )
}

export function announceRefundAsked(world: World, order: Order): void {
  write(world, order, {
    subject: { id: 'Permintaan pengembalian dana diterima', en: 'Refund request received' },
    text: {
      id: 'Kami memeriksa permintaan Anda untuk pesanan {order}. Paket Anda tetap terbuka selama itu.',
      en: 'We are looking into your request for order {order}. Your plan stays open meanwhile.',
    },
  })
}

export function announceRefundRejected(world: World, order: Order): void {
  write(world, order, {
    subject: { id: 'Pengembalian dana ditolak', en: 'Refund declined' },
    text: {
      id: 'Permintaan Anda untuk pesanan {order} tidak dapat kami penuhi. Paket Anda tetap terbuka.',
      en: 'We cannot refund order {order}. Your plan stays open.',
    },
  })
}

function howToPay(payment: OrderPayment | undefined): Words {
  const { bank, vaNumber, billerCode, billKey, store, paymentCode } = payment ?? {}
  if (vaNumber) {
    const text = `Virtual account ${bank?.toUpperCase() ?? ''}: ${vaNumber}.`
    return { id: text, en: text }
  }
  if (billKey) {
    return {
      id: `Kode biller Mandiri ${billerCode}, nomor tagihan ${billKey}.`,
      en: `Mandiri biller code ${billerCode}, bill key ${billKey}.`,
    }
  }
  if (paymentCode) {
    return { id: `Kode untuk ${store}: ${paymentCode}.`, en: `Code for ${store}: ${paymentCode}.` }
  }
  return { id: 'Buka pesanan untuk membayar.', en: 'Open the order to pay.' }
}

function write(world: World, order: Order, words: OrderWords, more: Values = {}): void {
  sendLetter(world, order.accountId, {
    ...words,
    link: `/orders/${order.id}`,
    values: { order: order.id, plan: order.plan.name, total: rupiahWords(order.total), ...more },
  })
}
