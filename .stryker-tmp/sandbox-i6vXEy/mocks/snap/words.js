// @ts-nocheck
// 
/** @typedef {typeof id} Words */

const id = {
  simulator: 'Simulator',
  pageTitle: 'Simulator pembayaran',
  loading: 'Memuat…',
  close: 'Tutup',
  order: 'Pesanan',
  details: 'Rincian pesanan',
  total: 'Total',
  chooseMethod: 'Pilih cara bayar',
  groups: {
    card: 'Kartu',
    transfer: 'Transfer bank',
    wallet: 'Dompet digital dan QRIS',
    store: 'Gerai',
  },
  creditCard: 'Kartu kredit/debit',
  changeMethod: 'Ganti metode',
  backToMerchant: 'Kembali ke merchant',
  card: {
    number: 'Nomor kartu',
    expiry: 'Masa berlaku (BB/TT)',
    cvv: 'CVV',
    pay: /** @param {string} amount */ (amount) => `Bayar ${amount}`,
    numberWrong: 'Masukkan nomor kartu uji 16 angka. Kartu asli tidak diterima di simulator ini.',
    expiryWrong: 'Isi bulan dan tahun yang belum lewat, misalnya 12/30.',
    cvvWrong: 'Isi 3 angka CVV, misalnya 123.',
    samples: 'Isi formulir dengan kartu uji:',
    sample: {
      accepted: 'Diterima (dengan OTP)',
      acceptedWithoutOtp: 'Diterima tanpa OTP',
      deniedByBank: 'Ditolak bank',
      deniedByFraudCheck: 'Ditolak deteksi penipuan',
      pendingFirst: 'Menunggu dulu',
    },
  },
  otp: {
    title: 'Verifikasi 3-D Secure',
    lead: 'Bank mengirim kode ke nomor ponsel Anda. Masukkan kode itu untuk menyetujui pembayaran.',
    code: 'Kode OTP',
    codeWrong: 'Isi kode OTP 6 angka.',
    submit: 'Verifikasi',
    cancel: 'Batal',
    hint: 'Tidak ada kode yang dikirim. Kode ujinya 112233; kode lain ditolak bank.',
  },
  denied: {
    title: 'Kartu ditolak',
    lead: 'Bank menolak pembayaran ini. Tidak ada uang yang terpotong. Coba lagi, atau pakai cara lain.',
    attempts: /** @param {number} failures */ (failures) =>
      `Percobaan gagal: ${failures}. Setelah lebih dari 3, halaman ini ditutup.`,
    retry: 'Coba lagi',
  },
  pay: {
    titleWith: /** @param {string} name */ (name) => `Bayar dengan ${name}`,
    titleAt: /** @param {string} name */ (name) => `Bayar di ${name}`,
    deadline: 'Bayar sebelum',
    amount: 'Jumlah',
    copied: 'Disalin',
    notCopied: 'Tidak dapat menyalin. Pilih teksnya lalu salin sendiri.',
    copy: 'Salin',
    vaNumber: 'nomor virtual account',
    billerCode: 'kode perusahaan',
    billKey: 'nomor tagihan',
    paymentCode: 'kode pembayaran',
    stepsTitle: 'Langkah',
    steps: {
      va: [
        'Buka aplikasi bank atau datangi ATM.',
        'Pilih transfer ke virtual account, lalu masukkan nomor di atas.',
        'Periksa nama dan jumlahnya, lalu setujui.',
      ],
      bill: [
        'Buka Livin’ by Mandiri atau datangi ATM Mandiri, lalu pilih Bayar.',
        'Masukkan kode perusahaan dan nomor tagihan di atas.',
        'Periksa nama dan jumlahnya, lalu setujui.',
      ],
      qr: [
        'Buka aplikasi bank atau dompet digital yang mendukung QRIS.',
        'Pindai kode di atas.',
        'Periksa nama dan jumlahnya, lalu setujui.',
      ],
      store: [
        'Datangi kasir dan sebutkan bahwa Anda hendak membayar pesanan daring.',
        'Tunjukkan kode pembayaran di atas, lalu bayar.',
        'Simpan struknya sebagai bukti.',
      ],
      wallet: ['Tekan tombol di atas untuk membuka aplikasi.', 'Setujui pembayaran di aplikasi.'],
      card: ['Bank masih memeriksa kartu ini. Anda boleh menutup halaman ini.'],
    },
    qrLabel: /** @param {string} amount */ (amount) => `Kode QRIS untuk ${amount}`,
    qrText: 'Isi kode QR',
    openWallet: /** @param {string} name */ (name) => `Buka ${name}`,
    closesIn: /** @param {number} seconds */ (seconds) =>
      `Halaman ini menutup sendiri dalam ${seconds} detik.`,
  },
  bank: {
    lead: 'Tombol ini menggantikan bank atau aplikasi. Tidak ada uang yang berpindah.',
    pay: 'Bayar sekarang',
    deny: 'Tolak',
    expire: 'Biarkan kedaluwarsa',
  },
  notice: {
    unavailable: 'Transaksi tidak tersedia',
    unavailableLead:
      'Halaman pembayaran ini tidak dapat dibuka: kodenya tidak dikenal, sudah lewat waktunya, atau dibatalkan. Kembalilah ke toko dan mulai lagi.',
    expired: 'Waktu pembayaran habis',
    expiredLead: 'Nomor atau kode ini tidak dapat dibayar lagi. Kembalilah ke toko dan mulai lagi.',
    cancelled: 'Transaksi dibatalkan',
    cancelledLead: 'Toko membatalkan transaksi ini.',
    broken: 'Simulator tidak menjawab',
    brokenLead: 'Permintaan ke gerbang pembayaran tiruan gagal.',
    retry: 'Coba lagi',
    done: 'Selesai',
    doneLead: 'Tidak ada alamat kembali untuk pesanan ini. Anda boleh menutup halaman ini.',
  },
  wallet: {
    title: /** @param {string} name */ (name) => `Aplikasi ${name} (simulator)`,
    lead: /** @param {string} merchant */ (merchant) => `Bayar kepada ${merchant}`,
    cancel: 'Batalkan',
  },
}

/** @type {Words} */
const en = {
  simulator: 'Simulator',
  pageTitle: 'Payment simulator',
  loading: 'Loading…',
  close: 'Close',
  order: 'Order',
  details: 'Order details',
  total: 'Total',
  chooseMethod: 'Choose how to pay',
  groups: {
    card: 'Card',
    transfer: 'Bank transfer',
    wallet: 'E-wallets and QRIS',
    store: 'Convenience stores',
  },
  creditCard: 'Credit/debit card',
  changeMethod: 'Change method',
  backToMerchant: 'Back to merchant',
  card: {
    number: 'Card number',
    expiry: 'Expiry (MM/YY)',
    cvv: 'CVV',
    pay: (amount) => `Pay ${amount}`,
    numberWrong: 'Enter a 16-digit test card number. This simulator takes no real card.',
    expiryWrong: 'Enter a month and year that have not passed, such as 12/30.',
    cvvWrong: 'Enter the 3 digits of the CVV, such as 123.',
    samples: 'Fill the form with a test card:',
    sample: {
      accepted: 'Accepted (with OTP)',
      acceptedWithoutOtp: 'Accepted without OTP',
      deniedByBank: 'Denied by bank',
      deniedByFraudCheck: 'Denied by fraud detection',
      pendingFirst: 'Pending first',
    },
  },
  otp: {
    title: '3-D Secure verification',
    lead: 'The bank sends a code to your phone. Enter it to approve the payment.',
    code: 'OTP code',
    codeWrong: 'Enter the 6-digit OTP code.',
    submit: 'Verify',
    cancel: 'Cancel',
    hint: 'No code is sent. The test code is 112233; the bank denies any other.',
  },
  denied: {
    title: 'Card denied',
    lead: 'The bank denied this payment. No money was taken. Try again, or use another method.',
    attempts: (failures) => `Failed attempts: ${failures}. After more than 3 this page closes.`,
    retry: 'Try again',
  },
  pay: {
    titleWith: (name) => `Pay with ${name}`,
    titleAt: (name) => `Pay at ${name}`,
    deadline: 'Pay before',
    amount: 'Amount',
    copied: 'Copied',
    notCopied: 'Could not copy. Select the text and copy it yourself.',
    copy: 'Copy',
    vaNumber: 'virtual account number',
    billerCode: 'biller code',
    billKey: 'bill key',
    paymentCode: 'payment code',
    stepsTitle: 'Steps',
    steps: {
      va: [
        'Open your bank’s app or go to an ATM.',
        'Choose transfer to a virtual account and enter the number above.',
        'Check the name and the amount, then approve.',
      ],
      bill: [
        'Open Livin’ by Mandiri or go to a Mandiri ATM, then choose Pay.',
        'Enter the biller code and the bill key above.',
        'Check the name and the amount, then approve.',
      ],
      qr: [
        'Open a bank or wallet app that supports QRIS.',
        'Scan the code above.',
        'Check the name and the amount, then approve.',
      ],
      store: [
        'Tell the cashier that you want to pay for an online order.',
        'Show the payment code above and pay.',
        'Keep the receipt.',
      ],
      wallet: ['Press the button above to open the app.', 'Approve the payment in the app.'],
      card: ['The bank is still checking this card. You may close this page.'],
    },
    qrLabel: (amount) => `QRIS code for ${amount}`,
    qrText: 'Text of the QR code',
    openWallet: (name) => `Open ${name}`,
    closesIn: (seconds) => `This page closes by itself in ${seconds} seconds.`,
  },
  bank: {
    lead: 'These buttons stand for the bank or the app. No money moves.',
    pay: 'Pay now',
    deny: 'Deny',
    expire: 'Let it expire',
  },
  notice: {
    unavailable: 'Transaction not available',
    unavailableLead:
      'This payment page cannot be opened: its code is unknown, too old, or cancelled. Go back to the shop and start again.',
    expired: 'The time to pay is over',
    expiredLead: 'This number or code can no longer be paid. Go back to the shop and start again.',
    cancelled: 'Transaction cancelled',
    cancelledLead: 'The shop cancelled this transaction.',
    broken: 'The simulator does not answer',
    brokenLead: 'The request to the simulated payment gateway failed.',
    retry: 'Try again',
    done: 'Done',
    doneLead: 'This order has no address to return to. You may close this page.',
  },
  wallet: {
    title: (name) => `${name} app (simulator)`,
    lead: (merchant) => `Pay to ${merchant}`,
    cancel: 'Cancel',
  },
}

/** Indonesian unless English is asked for. @param {unknown} language */
export const wordsFor = (language) => (language === 'en' ? en : id)

/**
 * A deadline as Jakarta's clock shows it.
 *
 * @param {string} iso
 * @param {unknown} language
 */
export const deadlineText = (iso, language) =>
  `${new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : 'id-ID', {
    dateStyle: 'long',
    timeStyle: 'short',
    timeZone: 'Asia/Jakarta',
  }).format(new Date(iso))} WIB`
