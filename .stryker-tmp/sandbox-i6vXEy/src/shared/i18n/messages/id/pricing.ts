// @ts-nocheck
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
  faq: {
    title: 'Yang sering ditanyakan',
    renewal: {
      question: 'Apakah paket diperpanjang sendiri?',
      answer:
        'Tergantung cara bayarnya. Kartu dan GoPay dapat memperpanjang sendiri. Virtual account, QRIS, ShopeePay, Indomaret, dan Alfamart tidak bisa menagih sendiri: perpanjangannya Anda bayar sendiri. Pesanan perpanjangan tersedia tujuh hari sebelum periode berakhir. Cara yang berlaku untuk Anda ditulis di checkout.',
    },
    tax: {
      question: 'Apakah harga sudah termasuk PPN?',
      answer:
        'Belum. PPN ditambahkan di checkout dan ditulis sebagai baris tersendiri. Totalnya terlihat sebelum Anda mengisi data apa pun.',
    },
    methods: {
      question: 'Bagaimana cara membayarnya?',
      answer:
        'Lewat Midtrans: kartu, GoPay, ShopeePay, QRIS, virtual account bank, atau tunai di Indomaret dan Alfamart. Pilihan yang tersedia muncul di jendela pembayaran.',
    },
    change: {
      question: 'Bisakah saya berganti paket?',
      answer:
        'Bisa. Naik ke paket yang lebih tinggi, atau dari bulanan ke tahunan, langsung berlaku dan masa yang belum terpakai dipotong dari harganya. Turun ke paket yang lebih rendah, atau dari tahunan ke bulanan, dijadwalkan untuk akhir periode berjalan.',
    },
    refund: {
      question: 'Bisakah uang saya dikembalikan?',
      answer:
        'Anda dapat mengajukan pengembalian dana untuk sebuah pesanan dengan menuliskan alasannya; setiap pengajuan ditinjau. Bila seluruh dana dikembalikan, akses paketnya berakhir saat itu juga. Bila sebagian, akses tetap berjalan.',
    },
    end: {
      question: 'Apa yang terjadi pada catatan bila paket berakhir?',
      answer:
        'Bila paket dibatalkan, semuanya tetap terbuka sampai akhir periode. Bila perpanjangan terlewat, ada masa tenggang tujuh hari dengan semua fitur. Sesudah itu paket ditangguhkan: catatan masih dapat dibaca dan diekspor, dan memperpanjang membuka semuanya lagi.',
    },
    more: 'Pertanyaan lain?',
  },
  landing: {
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
  },
} as const

export type PricingMessages = MessageShape<typeof pricing>
