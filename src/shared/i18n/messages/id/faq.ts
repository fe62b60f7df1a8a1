import type { MessageShape } from '../../message-shape'

export const faq = {
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
} as const

export type FaqMessages = MessageShape<typeof faq>
