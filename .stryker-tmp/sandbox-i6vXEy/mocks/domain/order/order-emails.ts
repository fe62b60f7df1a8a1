// @ts-nocheck
import { accountById } from '../account/account.ts'
import { sendEmail } from '../outbox.ts'
import type { World } from '../world.ts'
import type { Order } from './order.ts'

export function announcePaid(world: World, order: Order): void {
  write(world, order, {
    subject: `Pembayaran diterima: ${order.plan.name}`,
    text: `Pesanan ${order.id} sebesar ${rupiah(order.total)} sudah kami terima.`,
  })
}

export function announceFailure(world: World, order: Order): void {
  write(world, order, {
    subject: `Pembayaran dibatalkan bank: ${order.plan.name}`,
    text: `Bank menarik kembali pembayaran pesanan ${order.id}, sehingga paketnya ditutup.`,
  })
}

export function announceRefund(world: World, order: Order, amount: number): void {
  write(world, order, {
    subject: `Pengembalian dana: ${order.plan.name}`,
    text: `${rupiah(amount)} dari pesanan ${order.id} dikembalikan.`,
  })
}

export function announceRenewal(world: World, order: Order): void {
  write(world, order, {
    subject: `Perpanjang paket ${order.plan.name}`,
    text: `Tagihan ${rupiah(order.total)} untuk periode berikutnya sudah siap.`,
  })
}

function rupiah(amount: number): string {
  return `Rp${new Intl.NumberFormat('id-ID').format(amount)}`
}

function write(world: World, order: Order, words: { subject: string; text: string }): void {
  const account = accountById(world, order.accountId)
  if (account) sendEmail(world, { to: account.email, ...words, link: `/orders/${order.id}` })
}
