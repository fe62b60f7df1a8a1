import type { MessageShape } from '../../message-shape'

export const common = {
  skipToContent: 'Langsung ke isi',
  loading: 'Memuat…',
  tryAgain: 'Coba lagi',
  close: 'Tutup',
  copy: 'Salin',
  notifications: 'Pemberitahuan',
  notFound: {
    title: 'Halaman tidak ditemukan',
    text: 'Alamat ini tidak ada, atau sudah dipindahkan.',
    home: 'Ke beranda',
    pricing: 'Lihat harga',
  },
  crash: {
    title: 'Ada yang tidak beres di halaman ini',
    text: 'Kesalahan ini ada di pihak kami. Data yang sudah Anda isi tetap tersimpan di tab ini.',
    reload: 'Muat ulang halaman',
  },
  nav: {
    main: 'Navigasi utama',
    pricing: 'Harga',
    checkout: 'Pembayaran',
    app: 'Buka aplikasi',
    orders: 'Pesanan',
    billing: 'Langganan dan tagihan',
    signIn: 'Masuk',
    signUp: 'Daftar',
    signOut: 'Keluar',
    plan: (name: string) => `Paket ${name}`,
    freePlan: 'Paket Gratis',
    account: 'Akun',
    signOutFailed: 'Anda belum keluar.',
    sessionUnknown: 'Status masuk belum diketahui',
  },
  unpaidOrder: {
    label: 'Pesanan yang belum selesai',
    text: 'Ada pesanan yang belum selesai dibayar.',
    link: 'Lihat pesanan',
    dismiss: 'Nanti saja',
  },
  language: {
    label: 'Bahasa',
    id: 'Bahasa Indonesia',
    en: 'English',
    offer: 'This page is also available in English.',
    offerLink: 'Read in English',
    offerDismiss: 'Tetap dalam Bahasa Indonesia',
  },
  theme: { label: 'Tampilan', light: 'Terang', dark: 'Gelap', system: 'Ikuti sistem' },
  footer: {
    charge: (seller: string) => `Dijual dan ditagih oleh ${seller}. Pembayaran diproses Midtrans.`,
    terms: 'Ketentuan',
    privacy: 'Privasi',
    refunds: 'Pengembalian dana',
    support: 'Bantuan',
  },
  customGateway:
    'Mode simulasi: pembayaran di halaman ini memakai gerbang uji. Tidak ada uang sungguhan yang berpindah.',
  gatewayNotice: 'Gerbang pembayaran uji',
  sandboxGateway: 'Mode uji (sandbox): tidak ada uang sungguhan yang berpindah.',
  combobox: {
    open: 'Buka daftar pilihan',
    found: (count: number) => (count === 0 ? 'Tidak ada yang cocok' : `${count} pilihan`),
    more: (count: number) => `${count} lagi. Ketik untuk mempersempit.`,
    keepTyped: 'Tidak ada yang cocok. Yang Anda ketik tetap dipakai.',
  },
  requestId: (id: string) => `Kode permintaan: ${id}`,
  failure: {
    offline: {
      title: 'Anda sedang luring',
      text: 'Periksa sambungan internet, lalu coba lagi.',
    },
    timeout: {
      title: 'Server terlalu lama menjawab',
      text: 'Sambungan mungkin lambat. Coba lagi sebentar lagi.',
    },
    unreachable: {
      title: 'Server tidak dapat dihubungi',
      text: 'Periksa sambungan internet, lalu coba lagi.',
    },
    unauthorized: {
      title: 'Sesi Anda sudah berakhir',
      text: 'Masuk lagi untuk melanjutkan. Yang sudah Anda isi tidak hilang.',
    },
    limited: {
      title: 'Terlalu banyak permintaan',
      text: 'Tunggu sebentar, lalu coba lagi.',
      textAfter: (seconds: number) => `Tunggu ${seconds} detik, lalu coba lagi.`,
    },
    unavailable: {
      title: 'Layanan sedang terganggu',
      text: 'Ini gangguan di pihak kami. Coba lagi beberapa saat lagi.',
    },
    contract: {
      title: 'Jawaban server tidak dapat dibaca',
      text: 'Agar tidak menampilkan angka yang salah, halaman ini berhenti di sini. Coba lagi, atau hubungi bantuan.',
    },
    unexpected: {
      title: 'Terjadi kesalahan',
      text: 'Coba lagi. Bila tetap terjadi, hubungi bantuan.',
    },
    rejected: {
      title: 'Permintaan ditolak',
      text: 'Periksa isian Anda, lalu coba lagi. Bila tetap ditolak, hubungi bantuan.',
    },
    planLimit: {
      title: 'Batas paket Anda tercapai',
      text: 'Paket yang lebih tinggi membuka lebih banyak. Setelah itu, coba lagi.',
    },
    forbidden: {
      title: 'Anda tidak punya akses',
      text: 'Masuk dengan akun lain, atau hubungi bantuan.',
    },
    notFound: { title: 'Tidak ditemukan', text: 'Data ini tidak ada, atau bukan milik akun Anda.' },
    conflict: {
      title: 'Keadaannya sudah berubah',
      text: 'Muat ulang untuk melihat keadaan terbaru, lalu coba lagi.',
    },
    signIn: 'Masuk lagi',
    support: 'Hubungi bantuan',
  },
} as const

export type CommonMessages = MessageShape<typeof common>
