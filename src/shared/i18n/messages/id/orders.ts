import type { MessageShape } from '../../message-shape'

export const orders = {
  title: (id: string) => `Pesanan ${id}`,
  list: {
    title: 'Pesanan Anda',
    intro: 'Semua pesanan akun ini, yang terbaru lebih dulu.',
    empty: 'Belum ada pesanan. Pilih paket yang cocok untuk mulai.',
    plan: (plan: string, period: string) => `${plan}, ${period}`,
    periods: { month: 'bulanan', year: 'tahunan', once: 'sekali bayar' },
    receipt: (number: string) => `Kuitansi ${number}`,
    more: 'Tampilkan lebih banyak',
    shown: (added: number, total: number) =>
      `${added} pesanan lagi ditampilkan, ${total} seluruhnya.`,
    badge: {
      untouched: 'Belum dibayar',
      waiting: 'Menunggu pembayaran',
      processing: 'Ditinjau bank',
      activating: 'Sedang diaktifkan',
      paid: 'Lunas',
      partlyRefunded: 'Sebagian dana dikembalikan',
      failed: 'Gagal',
      expired: 'Kedaluwarsa',
      cancelled: 'Dibatalkan',
      refunded: 'Dana dikembalikan',
      unknown: 'Sedang diperiksa',
    },
  },
  number: 'Nomor pesanan',
  plan: 'Paket',
  created: 'Dibuat',
  paidAt: 'Dibayar',
  receipt: 'Nomor kuitansi',
  receiptSentTo: 'Kuitansi dikirim ke',
  runsUntil: 'Paket berlaku sampai',
  total: 'Total',
  details: 'Rincian pesanan',
  standing: {
    untouched: {
      title: 'Menunggu pembayaran',
      text: 'Pesanan ini belum dibayar. Pilih cara bayar untuk melanjutkan.',
    },
    waiting: {
      title: 'Menunggu pembayaran Anda',
      text: 'Bayar dengan rincian di bawah ini. Halaman ini berubah sendiri begitu pembayaran masuk.',
    },
    processing: {
      title: 'Pembayaran sedang ditinjau',
      text: 'Bank sedang meninjau kartu Anda. Tidak perlu membayar lagi; halaman ini berubah sendiri.',
    },
    activating: {
      title: 'Pembayaran diterima, paket sedang diaktifkan',
      text: 'Uang Anda sudah kami terima. Paket biasanya terbuka dalam satu menit; halaman ini berubah sendiri.',
    },
    paid: {
      title: 'Pembayaran berhasil',
      text: (plan: string) => `Paket ${plan} sudah aktif. Terima kasih.`,
    },
    paidEarlier: 'Pesanan ini sudah lunas.',
    failed: {
      title: 'Pembayaran gagal',
      text: 'Pembayaran untuk pesanan ini tidak berhasil atau dibatalkan bank. Pesan lagi dan coba kartu atau cara bayar lain.',
    },
    expired: {
      title: 'Pesanan kedaluwarsa',
      text: 'Batas waktunya lewat. Jangan membayar memakai kode lama. Pesan lagi bila masih berminat.',
    },
    cancelled: {
      title: 'Pesanan dibatalkan',
      text: 'Kode pembayarannya tidak berlaku lagi. Pesan lagi kapan saja.',
    },
    refunded: {
      title: 'Dana dikembalikan',
      text: 'Pembayaran pesanan ini sudah dikembalikan dan paketnya ditutup.',
    },
    unknown: {
      title: 'Sedang diperiksa',
      text: 'Kami sedang memeriksa pesanan ini. Jangan membayar lagi. Bila lama, hubungi bantuan dengan nomor pesanan ini.',
    },
  },
  found: {
    title: 'Pesanan ini masih terbuka',
    text: 'Tidak ada pesanan baru yang dibuat. Selesaikan pembayarannya, atau batalkan dahulu bila Anda ingin paket lain.',
  },
  partlyRefunded: (amount: string) => `Sebagian dana dikembalikan: ${amount}.`,
  declined: 'Percobaan kartu terakhir ditolak. Belum ada yang ditagih.',
  method: {
    title: 'Cara bayar',
    bank_transfer: (bank: string) => `Virtual account ${bank}`,
    echannel: 'Mandiri Bill',
    gopay: 'GoPay',
    shopeepay: 'ShopeePay',
    qris: 'QRIS',
    cstore: (store: string) => `Gerai ${store}`,
    credit_card: 'Kartu',
    other: (type: string) => `Cara lain (${type})`,
  },
  codes: {
    va: 'Nomor virtual account',
    billerCode: 'Kode perusahaan',
    billKey: 'Kode tagihan',
    paymentCode: 'Kode pembayaran',
    amount: 'Jumlah yang dibayar',
    copy: (what: string) => `Salin ${what.toLowerCase()}`,
    copied: 'Tersalin',
    byHand: 'Browser tidak mengizinkan penyalinan. Salin sendiri:',
    qr: 'Kode QR untuk dibayar',
    qrText: 'Pindai dengan aplikasi bank atau dompet digital apa pun yang mendukung QRIS.',
    openWallet: 'Buka aplikasi dompet',
  },
  steps: {
    title: 'Langkah membayar',
    bank_transfer: (bank: string) =>
      [
        `Buka aplikasi atau ATM ${bank}, lalu pilih Transfer atau Bayar, Virtual Account.`,
        'Masukkan nomor virtual account di atas.',
        'Cocokkan nama dan jumlahnya. Bayar persis sejumlah itu.',
        'Selesai. Halaman ini berubah sendiri, biasanya dalam satu menit.',
      ].join('\n'),
    echannel: [
      'Buka Livin’ by Mandiri atau ATM Mandiri, lalu pilih Bayar, Multipayment.',
      'Masukkan kode perusahaan, lalu kode tagihan di atas.',
      'Cocokkan jumlahnya, lalu konfirmasi.',
    ].join('\n'),
    qr: [
      'Buka aplikasi bank atau dompet digital, lalu pilih Bayar atau Pindai.',
      'Pindai kode QR di atas.',
      'Cocokkan jumlahnya, lalu konfirmasi.',
    ].join('\n'),
    cstore: (store: string) =>
      [
        `Datang ke kasir ${store} dan sebutkan pembayaran Midtrans.`,
        'Tunjukkan kode pembayaran di atas.',
        'Bayar, lalu simpan struknya.',
      ].join('\n'),
  },
  deadline: {
    label: 'Bayar sebelum',
    left: (time: string) => `Sisa waktu ${time}`,
    announce: (minutes: number) => `Sisa waktu ${minutes} menit`,
    over: 'Batas waktu sudah lewat. Kami sedang memeriksa pesanan ini.',
  },
  actions: {
    continue: 'Lanjutkan pembayaran',
    check: 'Saya sudah bayar, periksa sekarang',
    checked: 'Sudah diperiksa. Pembayaran belum masuk.',
    checkNow: 'Periksa sekarang',
    checkedAgain: 'Baru saja diperiksa. Belum ada perubahan.',
    sameFailure: 'Belum berhasil, karena gangguan yang disebut di atas.',
    otherMethod: 'Ganti cara bayar',
    otherTitle: 'Ganti cara bayar?',
    otherText:
      'Pesanan ini dibatalkan dan kode pembayarannya tidak berlaku lagi. Setelah itu Anda memesan lagi dan memilih cara bayar lain. Bila Anda sudah membayar, jangan ganti; periksa saja.',
    otherConfirm: 'Ya, ganti cara bayar',
    cancel: 'Batalkan pesanan',
    cancelTitle: 'Batalkan pesanan ini?',
    cancelText:
      'Kode pembayarannya tidak berlaku lagi. Bila Anda sudah membayar, jangan batalkan; periksa saja.',
    cancelConfirm: 'Ya, batalkan',
    cancelKeep: 'Tidak, biarkan',
    again: 'Pesan lagi',
    app: 'Buka aplikasi',
    receipt: 'Lihat kuitansi',
    refund: 'Pengembalian dana',
    backTo: {
      notebooks: 'Kembali ke buku catatan',
      notes: 'Kembali ke catatan',
      ai_chat: 'Kembali ke obrolan AI',
      semantic_search: 'Kembali ke pencarian',
    },
    pricing: 'Lihat harga',
  },
  closed: {
    title: 'Pembayaran sedang ditutup',
    text: 'Pesanan ini belum dapat dilanjutkan di sini. Bila Anda sudah membayar, periksa saja: uang yang masuk tetap dihitung.',
  },
  longWait: {
    title: 'Ini lebih lama dari biasanya',
    text: (id: string) =>
      `Jangan membayar lagi. Hubungi bantuan dan sebutkan nomor pesanan ${id}. Halaman ini tetap memeriksa sendiri.`,
  },
  updating: 'Halaman ini memperbarui diri sendiri.',
  notFound: {
    title: 'Pesanan ini tidak ditemukan',
    text: 'Nomornya tidak ada, atau pesanan ini dibuat dengan akun lain. Periksa alamatnya, lihat pesanan Anda, atau masuk dengan akun yang memesan.',
  },
  stale: 'Keadaan terbaru belum dapat diambil. Yang tampil di sini keadaan terakhir.',
  callback: {
    title: 'Memeriksa pembayaran',
    text: 'Kami sedang menanyakan hasilnya ke server.',
    seeOrder: 'Lihat pesanan',
  },
} as const

export type OrderMessages = MessageShape<typeof orders>
