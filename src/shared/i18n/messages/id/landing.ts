import type { MessageShape } from '../../message-shape'

export const landing = {
  title: 'Catatan yang bisa ditanya',
  heading: 'Semua catatan Anda, siap menjawab.',
  intro:
    'Simpan catatan dalam buku catatan, tanyakan isinya kepada AI, dan temukan lagi lewat maknanya, walau kata persisnya sudah lupa.',
  seePrices: 'Lihat harga',
  picture:
    'Gambar: sebuah catatan berjudul Survei atap, pertanyaan tentang kebocoran, dan jawaban AI yang menyebut catatan itu.',
  sample: {
    notebook: 'Rumah baru',
    note: 'Survei atap',
    before: 'Talang depan masih bagus.',
    marked: 'Genteng sisi barat rembes saat hujan.',
    after: 'Tukang bisa datang Selasa pagi.',
    question: 'Kapan bocornya bisa dibetulkan?',
    answer: 'Selasa pagi. Rembesnya ada di genteng sisi barat.',
    source: 'Dari catatan: Survei atap',
    chatQuestion: 'Apa yang perlu dibeli minggu ini?',
    chatAnswer: 'Talang dua meter dan lem pipa.',
    books: { first: 'Kuliah', second: 'Pekerjaan', third: 'Rumah baru' },
    query: 'bocor',
  },
  parts: {
    title: 'Dari mencatat sampai menemukan lagi',
    notebooks: {
      title: 'Buku catatan',
      text: 'Kumpulkan catatan per topik, sehingga yang berkaitan tetap berdekatan.',
    },
    chat: {
      title: 'Obrolan AI',
      text: 'Bertanyalah dengan kalimat biasa. Jawabannya disusun dari catatan Anda sendiri.',
    },
    search: {
      title: 'Pencarian semantik',
      text: 'Cari menurut maksudnya: “bocor” pun menemukan catatan yang menulis “rembes”.',
    },
  },
  prices: {
    title: 'Harga yang jelas sejak awal',
    intro: 'Dalam rupiah, per bulan atau per tahun.',
    compare: 'Bandingkan paket lebih lengkap',
  },
  payment: {
    title: 'Bayar dengan cara yang Anda kenal',
    text: 'Pembayaran diproses Midtrans.',
    methods: 'Cara pembayaran',
    card: 'Kartu',
    bank: 'Virtual account',
  },
} as const

export type LandingMessages = MessageShape<typeof landing>
