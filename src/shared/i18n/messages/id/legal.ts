import type { MessageShape } from '../../message-shape'

export const legal = {
  sample: 'Ini contoh dokumen. Ganti dengan dokumen Anda sendiri sebelum berjualan.',
  terms: {
    title: 'Ketentuan berlangganan',
    paragraphs: [
      'Anda membeli akses ke satu paket untuk satu bulan atau satu tahun. Harga, PPN, dan totalnya tertulis di checkout sebelum Anda membayar, dan hanya total itu yang ditagih.',
      'Kartu dan GoPay dapat memperpanjang sendiri pada akhir periode. Dengan cara bayar lain tidak ada yang ditagih sendiri: pesanan perpanjangan tersedia tujuh hari sebelum periode berakhir.',
      'Anda dapat membatalkan kapan saja. Paket tetap terbuka sampai akhir periode yang sudah dibayar.',
      'Bila perpanjangan terlewat, semua fitur tetap terbuka selama tujuh hari. Sesudah itu catatan masih dapat dibaca dan diekspor.',
    ],
  },
  privacy: {
    title: 'Privasi',
    paragraphs: [
      'Data penagihan dipakai untuk pesanan, kuitansi, dan faktur pajak bila Anda memintanya.',
      'Nomor kartu, PIN, dan kode OTP hanya diketik di halaman pembayaran Midtrans. Kami tidak menerima dan tidak menyimpannya.',
      'Isian yang belum selesai disimpan di tab peramban ini saja, dan dihapus setelah paket aktif atau Anda keluar.',
    ],
  },
  refunds: {
    title: 'Pengembalian dana',
    paragraphs: [
      'Ajukan pengembalian dana dari halaman langganan, untuk satu pesanan dan dengan alasannya. Setiap pengajuan ditinjau dan jawabannya dikirim lewat email.',
      'Bila seluruh dana dikembalikan, akses paketnya berakhir saat itu juga. Bila sebagian, akses tetap berjalan.',
      'Pembayaran ganda atau pembayaran untuk pesanan yang sudah dibatalkan dikembalikan seluruhnya.',
    ],
  },
} as const

export type LegalMessages = MessageShape<typeof legal>
