import type { MessageShape } from '../../message-shape'

export const billing = {
  title: 'Langganan dan tagihan',
  intro: 'Paket Anda, sampai kapan berlaku, dan apa yang sudah dibayar.',
  sections: {
    plan: 'Paket Anda',
    usage: 'Pemakaian',
    plans: 'Ganti paket',
    orders: 'Pesanan dan kuitansi',
    refunds: 'Pengembalian dana',
  },
  name: (plan: string, period: string) => `${plan}, ${period}`,
  periods: { month: 'bulanan', year: 'tahunan', once: 'sekali bayar' },
  free: 'Gratis, tanpa pembayaran',
  price: {
    month: (amount: string) => `${amount} per bulan, belum termasuk PPN`,
    year: (amount: string) => `${amount} per tahun, belum termasuk PPN`,
    once: (amount: string) => `${amount} sekali bayar, belum termasuk PPN`,
  },
  state: {
    free: 'Gratis',
    unpaid: 'Menunggu pembayaran',
    activating: 'Sedang dibuka',
    renews: 'Aktif',
    lasts: 'Aktif',
    ends: 'Dibatalkan, masih terbuka',
    grace: 'Masa tenggang',
    suspended: 'Ditangguhkan',
    expired: 'Berakhir',
    ended: 'Dihentikan',
  },
  text: {
    free: 'Anda memakai paket gratis. Tidak ada yang ditagih.',
    unpaid:
      'Pesanan Anda belum dibayar. Paketnya terbuka sendiri begitu pembayaran masuk; sampai saat itu berlaku batas paket gratis.',
    activating:
      'Pembayaran Anda sudah masuk dan paketnya sedang dibuka. Biasanya selesai dalam beberapa menit; halaman ini mengikuti.',
    renews: 'Semua fitur paket ini terbuka, dan paketnya diperpanjang otomatis.',
    lasts: 'Semua fitur paket ini terbuka sampai akhir periode.',
    ends: 'Semua fitur tetap terbuka sampai akhir periode. Sesudah itu akun Anda kembali ke paket gratis; catatan Anda tetap ada.',
    grace:
      'Periode Anda sudah berakhir dan belum diperpanjang. Semua fitur masih terbuka selama masa tenggang.',
    suspended:
      'Paket ditangguhkan karena belum diperpanjang. Catatan tetap dapat dibaca dan diekspor. Memperpanjang membuka semuanya lagi.',
    expired:
      'Langganan ini sudah berakhir. Akun Anda memakai paket gratis dengan batasnya; catatan Anda tetap ada.',
    ended:
      'Langganan ini sudah dihentikan. Akun Anda memakai paket gratis dengan batasnya; catatan Anda tetap ada.',
  },
  facts: {
    price: 'Harga',
    end: {
      unpaid: 'Periode terakhir sampai',
      activating: 'Periode terakhir sampai',
      renews: 'Diperpanjang pada',
      lasts: 'Aktif sampai',
      ends: 'Terbuka sampai',
      grace: 'Periode berakhir',
      suspended: 'Periode berakhir',
      expired: 'Berakhir',
      ended: 'Dihentikan',
    },
    graceEnd: 'Masa tenggang sampai',
    renewal: 'Perpanjangan',
  },
  renewal: {
    auto: 'Otomatis, dengan kartu atau GoPay yang terakhir dipakai.',
    autoCard: (digits: string) => `Otomatis, dengan kartu yang berakhiran ${digits}.`,
    autoWith: (method: string) => `Otomatis, dengan ${method} yang terakhir dipakai.`,
    autoFailed: 'Penagihan otomatis belum berhasil. Perpanjang sendiri, dengan cara bayar apa pun.',
    manual: 'Anda sendiri yang memperpanjang. Hanya kartu dan GoPay yang dapat otomatis.',
    manualWith: (method: string) =>
      `Anda sendiri yang memperpanjang: ${method} tidak dapat menagih otomatis. Hanya kartu dan GoPay yang dapat.`,
    off: 'Tidak diperpanjang, dan tidak ada yang ditagih lagi.',
  },
  notes: {
    scheduled: (plan: string) => `Terjadwal: pindah ke ${plan}`,
    scheduledText: (date: string, plan: string) =>
      `Mulai ${date}. Sampai saat itu ${plan} tetap berlaku penuh.`,
    order: 'Ada pesanan yang belum selesai dibayar.',
    refund: 'Pengembalian dana sedang ditinjau',
    refundText:
      'Bila seluruh dana dikembalikan, akses paketnya berakhir saat itu juga. Bila sebagian, akses tetap berjalan.',
  },
  actions: {
    resume: 'Lanjutkan langganan',
    renew: 'Perpanjang',
    cancel: 'Batalkan langganan',
    keep: (plan: string) => `Tetap di ${plan}`,
    order: 'Lihat pesanan',
    plans: 'Lihat paket',
    calendar: 'Simpan ke kalender',
  },
  done: {
    cancelled: 'Langganan dibatalkan. Semuanya tetap terbuka sampai akhir periode.',
    resumed: 'Langganan dilanjutkan. Tidak ada yang berubah.',
    scheduled: 'Perubahan paket dijadwalkan.',
    kept: 'Jadwal dibatalkan. Paket Anda tetap.',
  },
  failure: {
    stale: 'Yang tampil di sini keadaan terakhir yang kami tahu. Coba lagi untuk memperbaruinya.',
    conflict: {
      title: 'Langganan Anda sudah berubah',
      text: 'Permintaan ini tidak cocok lagi dengan keadaannya. Halaman ini sekarang menampilkan keadaan terbaru.',
    },
    orderPending: {
      title: 'Ada pesanan yang belum selesai',
      text: 'Selesaikan atau batalkan dulu pesanan itu, lalu coba lagi.',
    },
  },
  change: {
    schedule: {
      month: (plan: string) => `Jadwalkan ${plan} bulanan`,
      year: (plan: string) => `Jadwalkan ${plan} tahunan`,
    },
    isScheduled: 'Sudah dijadwalkan.',
    resumeFirst: 'Lanjutkan langganan dulu, lalu paket ini dapat dijadwalkan.',
    title: (plan: string) => `Pindah ke ${plan}?`,
    text: (plan: string, date: string) =>
      `${plan} tetap berlaku penuh sampai ${date}. Perpindahannya terjadi saat itu, dan sampai saat itu dapat dibatalkan.`,
    periodEnd: 'akhir periode',
    price: (price: string) => `Harga barunya ${price}.`,
    renewal: {
      auto: 'Ditagih otomatis saat periode berganti. Hari ini tidak ada yang ditagih.',
      manual:
        'Pesanan perpanjangannya Anda bayar sendiri, mulai tujuh hari sebelum periode berakhir. Hari ini tidak ada yang ditagih.',
    },
    difference: 'Batas paket sekarang dan nanti',
    now: (plan: string) => `${plan} (sekarang)`,
    later: (plan: string) => `${plan} (nanti)`,
    sameLimits: 'Batas dan fiturnya tetap sama; yang berubah hanya periode dan harganya.',
    over: {
      notebooks: (used: number, limit: number) =>
        `Anda punya ${used} buku catatan, dan nanti batasnya ${limit}. Semuanya tetap ada dan dapat dibaca; yang baru dapat dibuat lagi begitu jumlahnya di bawah batas.`,
      notes: (used: number, limit: number) =>
        `Ada buku catatan berisi ${used} catatan, dan nanti batasnya ${limit}. Semuanya tetap ada dan dapat dibaca; yang baru dapat dibuat lagi begitu jumlahnya di bawah batas.`,
    },
    confirm: (plan: string) => `Jadwalkan ${plan}`,
    stay: (plan: string) => `Tetap di ${plan}`,
  },
  cancel: {
    title: (plan: string) => `Batalkan langganan ${plan}?`,
    text: (plan: string, date: string) =>
      `Semua fitur ${plan} tetap terbuka sampai ${date}. Sesudah itu akun Anda kembali ke paket gratis.`,
    notes: 'Semua catatan Anda tetap ada, dan selalu dapat dibaca dan diekspor.',
    noCharge: 'Tidak ada yang ditagih lagi.',
    undo: (date: string) => `Sampai ${date} langganan dapat dilanjutkan dengan sekali tekan.`,
    unscheduled: (plan: string) => `Perpindahan ke ${plan} yang dijadwalkan ikut batal.`,
    reason: 'Alasan (boleh kosong)',
    reasonHint: 'Membantu kami menjadi lebih baik.',
    confirm: 'Batalkan langganan',
    stay: 'Tetap berlangganan',
  },
  calendar: {
    renews: {
      title: (plan: string) => `${plan} diperpanjang otomatis`,
      text: (date: string) => `Periode baru dimulai ${date} dan ditagih otomatis.`,
    },
    lasts: {
      title: (plan: string) => `Perpanjang ${plan}`,
      text: (date: string) =>
        `Periode berakhir ${date} dan tidak diperpanjang otomatis. Buka halaman tagihan, lalu tekan Perpanjang.`,
    },
    ends: {
      title: (plan: string) => `${plan} berakhir`,
      text: (date: string) =>
        `Langganan yang dibatalkan terbuka sampai ${date}. Sampai saat itu dapat dilanjutkan di halaman tagihan.`,
    },
    grace: {
      title: (plan: string) => `Masa tenggang ${plan} berakhir`,
      text: (date: string) =>
        `Tanpa perpanjangan, paket ditangguhkan ${date}. Buka halaman tagihan, lalu tekan Perpanjang.`,
    },
  },
  banner: {
    label: 'Perpanjangan paket',
    soon: (days: number, date: string) =>
      days <= 1
        ? `Paket Anda berakhir ${date} dan tidak diperpanjang otomatis.`
        : `Paket Anda berakhir dalam ${days} hari (${date}) dan tidak diperpanjang otomatis.`,
    grace: (days: number, date: string) =>
      days <= 1
        ? `Periode Anda sudah berakhir. Semua fitur masih terbuka sampai ${date}, kurang dari sehari lagi.`
        : `Periode Anda sudah berakhir. Semua fitur masih terbuka ${days} hari lagi, sampai ${date}.`,
    suspended: 'Paket Anda ditangguhkan. Catatan tetap dapat dibaca dan diekspor.',
    closed: 'Perpanjangan sedang ditutup; catatan Anda tetap aman.',
    renew: 'Perpanjang',
    export: 'Ekspor catatan',
    dismiss: 'Nanti saja',
  },
} as const

export type BillingMessages = MessageShape<typeof billing>
