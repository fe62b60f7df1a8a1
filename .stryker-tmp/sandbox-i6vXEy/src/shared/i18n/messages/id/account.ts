// @ts-nocheck
import type { MessageShape } from '../../message-shape'

export const account = {
  fields: {
    email: 'Email',
    password: 'Kata sandi',
    newPassword: 'Kata sandi baru',
    newPasswordHint: 'Minimal 8 karakter. Kalimat pendek pun boleh.',
    fullName: 'Nama lengkap',
    fullNameHint: 'Satu kata juga boleh.',
    remember: 'Tetap masuk di perangkat ini',
    rememberHint: 'Jangan dicentang di komputer bersama.',
    showPassword: 'Tampilkan kata sandi',
    hidePassword: 'Sembunyikan kata sandi',
    show: 'Tampilkan',
    hide: 'Sembunyikan',
  },
  errors: {
    email: 'Tulis alamat email yang lengkap, seperti nama@contoh.id.',
    password: 'Tulis kata sandi Anda.',
    newPassword: 'Pakai paling sedikit 8 karakter.',
    fullName: 'Tulis nama Anda.',
    tooLong: 'Paling banyak 100 karakter.',
    refused: 'Isian ini ditolak. Periksa, lalu coba lagi.',
    taken: 'Alamat ini sudah punya akun.',
    summary: (count: number) => `${count} isian perlu diperbaiki`,
  },
  signIn: {
    title: 'Masuk',
    intro: {
      checkout: 'Masuk untuk melanjutkan ke pembayaran. Paket pilihan Anda tidak berubah.',
      orders: 'Masuk untuk melihat pesanan Anda.',
      app: (product: string) => `Masuk untuk membuka catatan Anda di ${product}.`,
      elsewhere: 'Masuk untuk kembali ke halaman tadi.',
    },
    submit: 'Masuk',
    forgot: 'Lupa kata sandi?',
    newHere: 'Belum punya akun?',
    toSignUp: 'Buat akun',
    wrong: {
      title: 'Email atau kata sandi tidak cocok',
      text: 'Periksa keduanya, lalu coba lagi.',
    },
    limited: {
      title: 'Terlalu banyak percobaan',
      text: 'Tunggu beberapa menit sebelum mencoba lagi, atau atur ulang kata sandi Anda.',
      seconds: (count: number) =>
        `Tunggu ${count} detik sebelum mencoba lagi, atau atur ulang kata sandi Anda.`,
      minutes: (count: number) =>
        `Tunggu ${count} menit sebelum mencoba lagi, atau atur ulang kata sandi Anda.`,
    },
  },
  signUp: {
    title: 'Buat akun',
    intro: {
      checkout: 'Buat akun untuk melanjutkan ke pembayaran. Paket pilihan Anda tidak berubah.',
      orders: 'Buat akun untuk melihat pesanan Anda.',
      app: (product: string) => `Buat akun untuk mulai mencatat di ${product}. Gratis.`,
      elsewhere: 'Buat akun untuk kembali ke halaman tadi.',
    },
    submit: 'Buat akun',
    notNew: 'Sudah punya akun?',
    toSignIn: 'Masuk',
    signInWithThis: 'Masuk dengan alamat ini',
  },
  forgot: {
    title: 'Lupa kata sandi',
    intro: 'Tulis email akun Anda. Kami kirimkan tautan untuk membuat kata sandi baru.',
    submit: 'Kirim tautan',
    sent: {
      title: 'Periksa kotak masuk Anda',
      text: (email: string) =>
        `Bila ada akun dengan alamat ${email}, tautan untuk membuat kata sandi baru sudah kami kirim ke sana. Periksa juga folder spam.`,
    },
    remembered: 'Sudah ingat?',
    toSignIn: 'Masuk',
  },
  reset: {
    title: 'Buat kata sandi baru',
    intro: 'Sesudah ini Anda keluar dari semua perangkat dan masuk lagi dengan kata sandi baru.',
    submit: 'Simpan kata sandi',
    done: {
      title: 'Kata sandi baru tersimpan',
      text: 'Masuk dengan kata sandi baru Anda.',
      checkout: 'Masuk dengan kata sandi baru Anda, lalu lanjutkan ke pembayaran.',
    },
    toSignIn: 'Masuk',
    lapsed: {
      title: 'Tautan ini tidak berlaku lagi',
      text: 'Tautannya sudah dipakai, sudah lama, atau tidak lengkap. Minta tautan baru; kata sandi lama Anda belum berubah.',
    },
    toForgot: 'Minta tautan baru',
  },
} as const

export type AccountMessages = MessageShape<typeof account>
