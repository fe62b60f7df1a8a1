import type { MessageShape } from '../../message-shape'

export const checkout = {
  heading: (plan: string) => `Berlangganan ${plan}`,
  formLegend: 'Data penagihan',
  fields: {
    email: 'Email',
    emailHint: 'Kuitansi dikirim ke alamat ini.',
    fullName: 'Nama lengkap',
    fullNameHint: 'Nama tunggal pun boleh.',
    phone: 'Nomor telepon',
    phoneHint: 'Contoh: 0812 3456 7890 atau +65 8123 4567',
    address: 'Alamat',
    addressMore: 'Lanjutan alamat (boleh kosong)',
    companyToggle: 'Butuh faktur pajak?',
    company: 'Nama perusahaan (boleh kosong)',
    taxId: 'NPWP atau NIK (boleh kosong)',
    taxIdAbroad: 'Nomor pajak (boleh kosong)',
    taxIdHint: 'NPWP atau NIK 16 angka, NITKU 22 angka.',
    taxNote: (email: string) =>
      `Keduanya tercantum di kuitansi Anda. Kuitansi bukan faktur pajak: mintalah faktur pajak ke ${email}.`,
  },
  region: {
    country: 'Negara',
    /** The levels as each country calls them. */
    countries: {
      ID: {
        state: 'Provinsi',
        city: 'Kota atau kabupaten',
        postalCode: 'Kode pos',
        postalCodeHint: 'Mengisi provinsi dan kota.',
        stateFirst: 'Pilih provinsi dahulu, atau tulis kode pos.',
      },
      MY: {
        state: 'Negeri',
        city: 'Kota',
        postalCode: 'Poskod',
        postalCodeHint: 'Mengisi negeri dan kota.',
        stateFirst: 'Pilih negeri dahulu, atau tulis poskod.',
      },
      US: {
        state: 'Negara bagian',
        city: 'Kota',
        postalCode: 'Kode ZIP',
        postalCodeHint: 'Mengisi negara bagian dan kota.',
        stateFirst: 'Pilih negara bagian dahulu, atau tulis kode ZIP.',
      },
      other: {
        state: 'Negara bagian',
        city: 'Kota',
        postalCode: 'Kode pos',
        stateFirst: 'Pilih negara bagian dahulu.',
      },
    },
    filled: (places: string) => `Terisi dari kode pos: ${places}.`,
    countryFirst: 'Pilih negara dahulu.',
    listLoading: 'Memuat daftar…',
    listEmpty: 'Belum ada daftar untuk pilihan ini. Ketik saja.',
    listFailed: 'Daftar tidak dapat dimuat. Ketik saja, atau muat lagi.',
    loadList: 'Muat lagi',
    codesEmpty: 'Belum ada daftar kode pos untuk kota ini. Ketik saja.',
  },
  errors: {
    summary: (count: number) => `Ada ${count} isian yang perlu diperbaiki`,
    email: 'Tulis alamat email yang lengkap, seperti nama@contoh.id.',
    fullName: 'Tulis nama Anda.',
    phone: 'Tulis nomor telepon, misalnya 081234567890, atau dengan + dan kode negara.',
    address: 'Tulis jalan dan nomor rumah.',
    country: 'Pilih negara, atau tulis nama atau kodenya, misalnya Jepang atau JP.',
    state: (label: string) => `${label} belum diisi: pilih atau tulis.`,
    city: 'Pilih atau tulis kota.',
    postalCode: (label: string, digits: number) => `${label}: tulis ${digits} angka.`,
    taxId:
      'NPWP dan NIK berisi 16 angka, NITKU 22 angka. NPWP badan yang lama (15 angka): tulis 0 di depannya.',
    tooLong: 'Paling banyak 100 huruf. Singkat sedikit.',
    refused: 'Server menolak isian ini. Periksa lagi penulisannya.',
  },
  summary: {
    title: 'Ringkasan pesanan',
    plan: 'Paket',
    periods: { month: 'Bulanan', year: 'Tahunan', once: 'Sekali bayar' },
    lines: {
      plan: (plan: string, period: string) => `${plan}, ${period}`,
      discount: 'Potongan',
      credit: 'Sisa langganan saat ini',
      tax: 'PPN',
      fee: 'Biaya',
    },
    total: 'Total hari ini',
    details: 'Rincian',
    renewal: {
      auto: (date: string) =>
        `Tagihan berikutnya ${date}: otomatis dengan kartu atau GoPay, dan dapat dibatalkan sebelumnya. Dengan cara bayar lain tidak ada tagihan otomatis; Anda yang memperpanjang.`,
      manual: (date: string) =>
        `Berlaku sampai ${date} dan tidak diperpanjang otomatis. Kami mengingatkan Anda sebelum berakhir.`,
    },
    renewalUndated: {
      auto: 'Dengan kartu atau GoPay, langganan diperpanjang otomatis. Dengan cara bayar lain, Anda yang memperpanjang.',
      manual:
        'Tidak diperpanjang otomatis. Kami mengingatkan Anda sebelum masa langganan berakhir.',
    },
    loading: 'Menghitung total…',
    changePlan: 'Ganti paket',
    price: {
      month: (amount: string) => `${amount} per bulan`,
      year: (amount: string) => `${amount} per tahun`,
    },
    taxLater: 'Belum termasuk PPN.',
    switch: {
      month: 'Ganti ke bulanan',
      year: 'Ganti ke tahunan',
      yearSaving: (amount: string) => `Ganti ke tahunan, hemat ${amount} setahun`,
    },
    promo: {
      toggle: 'Punya kode promo?',
      label: 'Kode promo',
      apply: 'Pakai kode',
      asked: (code: string) => `Kode ${code}: menunggu jawaban server.`,
      applied: (code: string) => `Kode ${code} dipakai.`,
      remove: 'Hapus kode',
      invalid: 'Kode ini tidak berlaku. Periksa penulisannya, atau lanjutkan tanpa kode.',
    },
  },
  pay: {
    button: (total: string) => `Bayar ${total}`,
    buttonWaiting: 'Bayar',
    again: 'Lanjutkan pembayaran',
    today: {
      month: 'Ditagih hari ini untuk satu bulan.',
      year: 'Ditagih hari ini untuk satu tahun.',
      once: 'Ditagih satu kali.',
    },
    next: 'Cara bayar dipilih di langkah berikutnya.',
    trust: (seller: string) => `Ditagih oleh ${seller}, diproses Midtrans.`,
    methods: {
      label: 'Cara bayar yang diterima',
      bank: 'Virtual account',
      card: 'Kartu kredit/debit',
      counter: 'Gerai',
    },
    support: (email: string) => `Ada pertanyaan? ${email}`,
    status: {
      ordering: 'Membuat pesanan…',
      loading: 'Menyiapkan halaman pembayaran…',
      paying: 'Halaman pembayaran terbuka.',
      redirecting: 'Membuka halaman pembayaran Midtrans…',
      confirming: 'Menanyakan hasil pembayaran ke server…',
    },
    frameTitle: 'Halaman pembayaran',
  },
  outcome: {
    closed: {
      title: 'Pembayaran belum selesai',
      text: 'Anda menutup halaman pembayaran sebelum memilih cara bayar. Belum ada yang ditagih; isian Anda tetap tersimpan.',
    },
    denied: {
      title: 'Pembayaran ditolak',
      text: 'Bank atau penerbit menolak pembayaran ini. Belum ada yang ditagih. Coba kartu atau cara bayar lain.',
    },
    interrupted: {
      title: 'Halaman pembayaran terputus',
      text: 'Belum ada yang ditagih. Lanjutkan pembayaran kapan saja; pesanannya tetap sama.',
    },
    noGateway: {
      title: 'Halaman pembayaran belum dapat dibuka',
      text: 'Pesanan Anda sudah tercatat. Coba lagi sebentar lagi, atau hubungi bantuan dengan nomor pesanan ini.',
    },
    blocked: {
      title: 'Halaman pembayaran tidak mau terbuka',
      text: 'Pemblokir iklan atau jaringan mungkin menahannya. Matikan untuk situs ini, lalu coba lagi.',
    },
    order: (id: string) => `Nomor pesanan: ${id}`,
    seeOrder: 'Lihat pesanan',
    unknown: {
      title: 'Hasil pembayaran belum diketahui',
      text: 'Server belum dapat ditanya. Jangan membayar lagi; lihat pesanan untuk memeriksanya.',
    },
  },
  refusal: {
    priceChanged: {
      title: 'Harganya berubah',
      text: (before: string, after: string) =>
        `Total tadi ${before}, sekarang ${after}. Periksa ringkasan, lalu bayar bila setuju.`,
      sameTotal: 'Totalnya tetap, rinciannya berubah. Periksa ringkasan, lalu bayar bila setuju.',
      textNew: 'Kami tanyakan lagi totalnya. Periksa ringkasan, lalu bayar bila setuju.',
    },
    promoInvalid: {
      title: 'Kode promo ini tidak berlaku lagi',
      text: 'Periksa totalnya di ringkasan, lalu bayar bila setuju.',
    },
    lowerTitle: 'Paket ini lebih rendah dari paket Anda',
    lower:
      'Paket yang lebih rendah tidak dijual selama paket Anda berjalan, tetapi dapat dijadwalkan. Isian Anda tetap tersimpan.',
    alreadySubscribed: {
      title: 'Paket ini sudah aktif',
      text: 'Tidak ada yang perlu dibayar.',
      action: 'Buka aplikasi',
    },
    notOnSale: {
      title: 'Paket ini tidak dijual lagi',
      text: 'Pilih paket lain. Isian Anda tetap tersimpan.',
    },
    choosePlan: 'Lihat semua paket',
  },
  paymentsOff: {
    title: 'Pembayaran sedang ditutup',
    text: 'Saat ini tidak ada paket yang dijual. Yang sudah aktif tetap aktif.',
  },
} as const

export type CheckoutMessages = MessageShape<typeof checkout>
