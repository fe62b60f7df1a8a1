import type { MessageShape } from '../../message-shape'

export const address = {
  title: 'Alamat penagihan',
  intro:
    'Dipakai di kuitansi berikutnya dan mengisi formulir pembayaran Anda. Kuitansi lama tidak berubah.',
  none: 'Belum ada alamat penagihan. Isi sekarang, atau nanti saat membayar.',
  fill: 'Isi alamat',
  edit: 'Ubah alamat',
  save: 'Simpan alamat',
  cancel: 'Batal',
  saved: 'Alamat penagihan tersimpan.',
  stale: 'Alamat terbaru belum dapat diambil. Yang tampil di sini yang terakhir diketahui.',
  notSaved: 'Alamat belum tersimpan. Isian Anda tetap di sini; simpan lagi sebentar lagi.',
  email: 'Email',
  phone: 'Telepon',
  taxId: (number: string) => `NPWP/NIK: ${number}`,
  placesFailed: 'Nama wilayah tidak dapat dimuat, jadi tampil seperti yang tersimpan.',
  loadPlaces: 'Muat nama wilayah',
} as const

export type AddressMessages = MessageShape<typeof address>
