import type { MessageShape } from '../../message-shape'

export const refunds = {
  title: 'Pengembalian dana',
  order: 'Nomor pesanan',
  plan: 'Paket',
  total: 'Total dibayar',
  returned: 'Sudah dikembalikan',
  toOrder: 'Lihat pesanan',
  requests: 'Permintaan untuk pesanan ini',
  empty:
    'Belum ada permintaan. Untuk mengajukannya, buka pesanan yang sudah dibayar, lalu pilih Pengembalian dana.',
  askedOn: (date: string) => `Diajukan ${date}`,
  reasonGiven: (reason: string) => `Alasan: ${reason}`,
  asked: 'Permintaan Anda sudah kami terima.',
  notPaid: 'Pesanan ini tidak menyimpan pembayaran, jadi tidak ada dana yang dapat dikembalikan.',
  allReturned: 'Seluruh pembayaran pesanan ini sudah dikembalikan.',
  status: {
    pending: {
      title: 'Sedang ditinjau',
      text: 'Kami sedang meninjau permintaan ini. Akses Anda belum berubah.',
    },
    approved: {
      title: 'Disetujui',
      text: 'Permintaan ini disetujui. Dana yang sudah dikembalikan tertulis di pesanannya.',
    },
    rejected: {
      title: 'Ditolak',
      text: 'Permintaan ini tidak disetujui dan akses Anda tetap. Bila keberatan, hubungi bantuan.',
    },
    unknown: {
      title: 'Sedang diperiksa',
      text: 'Kami sedang memeriksa permintaan ini. Bila lama, hubungi bantuan.',
    },
  },
  consequences: {
    title: 'Yang terjadi setelah Anda mengajukan',
    meanwhile: 'Selama ditinjau, akses Anda tidak berubah.',
    full: 'Bila seluruh pembayaran dikembalikan, akses dari pesanan ini berakhir saat itu juga.',
    partial: 'Bila hanya sebagian yang dikembalikan, akses tetap terbuka.',
    notes: 'Catatan Anda tidak dihapus.',
  },
  conflict: {
    title: 'Permintaan ini tidak dapat diajukan',
    text: 'Pesanan ini sudah punya permintaan yang sedang ditinjau, atau keadaannya berubah. Halaman ini menampilkan keadaan terbarunya.',
  },
  form: {
    title: 'Ajukan pengembalian dana',
    reason: 'Alasan',
    hint: 'Ceritakan singkat, paling sedikit 10 huruf.',
    tooShort: 'Tulis alasan Anda, paling sedikit 10 huruf.',
    refused: 'Alasan ini belum dapat diterima. Tulis 10 sampai 1.000 huruf.',
    ask: 'Ajukan pengembalian dana',
  },
} as const

export type RefundMessages = MessageShape<typeof refunds>
