import { formatCount } from '../../dates'
import type { MessageShape } from '../../message-shape'

const count = (value: number) => formatCount(value, 'id')

export const pricing = {
  title: 'Harga',
  heading: 'Paket dan harga',
  intro: 'Mulai tanpa membayar, naik paket saat perlu. Semua harga dalam rupiah.',
  plans: 'Pilihan paket',
  loading: 'Memuat harga…',
  period: {
    label: 'Periode paket',
    month: 'Bulanan',
    year: 'Tahunan',
    saving: {
      each: (percent: number) => `Hemat ${percent}%`,
      most: (percent: number) => `Hemat hingga ${percent}%`,
    },
    shown: { month: 'Harga per bulan ditampilkan.', year: 'Harga per tahun ditampilkan.' },
    against: 'Dibanding 12 kali harga bulanan.',
  },
  card: {
    popular: 'Paling populer',
    current: 'Paket Anda',
    free: 'Gratis',
    freeNote: 'tanpa pembayaran',
    per: { month: 'per bulan', year: 'per tahun' },
    taxLater: 'belum termasuk PPN',
    saves: (amount: string) => `Hemat ${amount} setahun`,
    couldSave: (amount: string) => `Tahunan: hemat ${amount}`,
    only: { month: 'Hanya tersedia bulanan', year: 'Hanya tersedia tahunan' },
    choose: {
      month: (plan: string) => `Pilih ${plan} bulanan`,
      year: (plan: string) => `Pilih ${plan} tahunan`,
    },
    start: 'Mulai gratis',
    open: 'Buka aplikasi',
    contents: (plan: string) => `Isi paket ${plan}`,
    included: 'Termasuk',
    notIncluded: 'Tidak termasuk',
  },
  limits: {
    maxNotebooks: {
      label: 'Buku catatan',
      some: (value: number) => `${count(value)} buku catatan`,
      unlimited: 'Buku catatan tanpa batas',
      none: 'Buku catatan tidak termasuk',
    },
    maxNotesPerNotebook: {
      label: 'Catatan per buku catatan',
      some: (value: number) => `${count(value)} catatan per buku catatan`,
      unlimited: 'Catatan tanpa batas',
      none: 'Catatan tidak termasuk',
    },
    aiChatDaily: {
      label: 'Obrolan AI per hari',
      some: (value: number) => `${count(value)} obrolan AI per hari`,
      unlimited: 'Obrolan AI tanpa batas',
      none: 'Obrolan AI tidak termasuk',
    },
    semanticSearchDaily: {
      label: 'Pencarian semantik per hari',
      some: (value: number) => `${count(value)} pencarian semantik per hari`,
      unlimited: 'Pencarian semantik tanpa batas',
      none: 'Pencarian semantik tidak termasuk',
    },
  },
  taxNote:
    'Harga belum termasuk PPN. PPN dan totalnya ditampilkan di checkout, sebelum Anda membayar.',
  current: {
    free: (plan: string) => `Anda memakai paket ${plan}.`,
    month: (plan: string) => `Anda memakai paket ${plan} bulanan.`,
    year: (plan: string) => `Anda memakai paket ${plan} tahunan.`,
    change:
      'Paket yang lebih tinggi langsung berlaku, dengan potongan untuk masa yang belum terpakai. Paket yang lebih rendah dijadwalkan untuk akhir periode.',
  },
  closed: {
    title: 'Pembelian paket sedang ditutup',
    text: 'Harga ditampilkan lagi begitu pembelian dibuka. Paket Gratis tetap dapat dipakai, dan paket yang sudah Anda bayar tetap berlaku.',
  },
  empty: {
    title: 'Belum ada paket yang dijual',
    text: 'Daftar paket dari server kosong. Hubungi kami, dan kami beri tahu paket apa yang tersedia.',
    contact: (email: string) => `Tulis ke ${email}`,
  },
  compare: {
    title: 'Bandingkan paket',
    intro: 'Batas dan fitur tiap paket, berdampingan.',
    caption: 'Perbandingan batas dan fitur tiap paket',
    what: 'Isi paket',
    unlimited: 'tanpa batas',
    none: 'tidak termasuk',
    included: 'termasuk',
    count,
  },
} as const

export type PricingMessages = MessageShape<typeof pricing>
