import type { MessageShape } from '../../message-shape'

export const receipt = {
  title: (number: string) => `Kuitansi ${number}`,
  heading: 'Kuitansi',
  print: 'Cetak atau simpan sebagai PDF',
  seeOrder: 'Lihat pesanan',
  seller: 'Penjual',
  buyer: 'Pembeli',
  npwp: (number: string) => `NPWP: ${number}`,
  number: 'Nomor kuitansi',
  order: 'Nomor pesanan',
  orderedAt: 'Tanggal pesanan',
  paidAt: 'Tanggal pembayaran',
  method: 'Cara bayar',
  status: 'Status',
  lines: 'Rincian pembayaran',
  total: 'Total dibayar',
  refunded: 'Dana yang sudah dikembalikan',
  reversed: 'Ditarik kembali oleh bank',
  reversedText:
    'Bank menarik kembali pembayaran ini. Kuitansi ini tidak berlaku lagi sebagai bukti pembayaran.',
  noTaxInvoice: 'Kuitansi ini adalah bukti pembayaran, bukan faktur pajak.',
  support: (email: string) => `Ada pertanyaan? Tulis ke ${email}.`,
  testGateway: 'Contoh dari sistem pembayaran uji: tidak ada uang sungguhan yang berpindah.',
  none: {
    title: 'Belum ada kuitansi',
    unpaid: 'Pesanan ini belum dibayar. Kuitansinya terbit begitu pembayaran kami terima.',
    ended: 'Pesanan ini tidak pernah dibayar, jadi tidak ada kuitansinya.',
    underWay:
      'Kuitansi pesanan ini belum terbit. Halaman ini memeriksa lagi setiap kali Anda membukanya; bila lama, hubungi bantuan.',
  },
} as const

export type ReceiptMessages = MessageShape<typeof receipt>
