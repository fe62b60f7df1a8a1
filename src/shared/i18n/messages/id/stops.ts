import type { MessageShape } from '../../message-shape'

export const stops = {
  unknown: {
    title: 'Paket tidak ditemukan',
    text: (plan: string) =>
      `Tidak ada paket “${plan}” dengan periode ini. Tidak ada paket lain yang kami pilihkan.`,
    missing: 'Belum ada paket yang dipilih.',
  },
  otherPeriod: (period: string) => `Lihat yang ${period.toLowerCase()}`,
  same: {
    title: 'Paket ini sudah aktif',
    text: (plan: string, period: string) => `Anda sudah berlangganan ${plan} (${period}).`,
  },
  lower: {
    title: 'Paket ini lebih rendah dari paket Anda',
    text: (current: string, next: string) =>
      `Anda memakai ${current}. Agar sisa masa yang sudah dibayar tidak hangus, ${next} tidak dijual sekarang, tetapi dapat dijadwalkan mulai periode berikutnya.`,
    schedule: (next: string, date: string) => `Jadwalkan ${next} mulai ${date}`,
    scheduled: (next: string, date: string) => `Terjadwal: ${next} mulai ${date}.`,
    keep: 'Batalkan jadwal ini',
    details: 'Lihat apa yang berubah',
    resumeFirst:
      'Langganan Anda dibatalkan pada akhir periode. Lanjutkan dulu di halaman tagihan, lalu paket ini dapat dijadwalkan.',
    kept: 'Jadwal dibatalkan. Paket Anda tetap.',
  },
  toApp: 'Buka aplikasi',
  toBilling: 'Kelola langganan',
  toPricing: 'Kembali ke harga',
} as const

export type StopMessages = MessageShape<typeof stops>
