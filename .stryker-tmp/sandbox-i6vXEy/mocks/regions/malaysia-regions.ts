// @ts-nocheck
// State codes are the numbers of ISO 3166-2:MY; postcodes after Pos Malaysia.
import type { StateData } from './region-types.ts'

export const malaysiaStates: StateData[] = [
  {
    code: '01',
    name: 'Johor',
    cities: {
      'Johor Bahru': '80000 80100 80200 80300',
      'Batu Pahat': '83000',
      Kluang: '86000',
      Kulai: '81000',
      Muar: '84000',
    },
  },
  {
    code: '02',
    name: 'Kedah',
    cities: { 'Alor Setar': '05000 05100 05200', Kulim: '09000', 'Sungai Petani': '08000' },
  },
  {
    code: '03',
    name: 'Kelantan',
    cities: { 'Kota Bharu': '15000 15050 15100 15200', 'Pasir Mas': '17000' },
  },
  {
    code: '04',
    name: 'Melaka',
    cities: { Melaka: '75000 75100 75200 75300', 'Alor Gajah': '78000', Jasin: '77000' },
  },
  {
    code: '05',
    name: 'Negeri Sembilan',
    cities: { Seremban: '70000 70100 70200 70300', Nilai: '71800', 'Port Dickson': '71000' },
  },
  {
    code: '06',
    name: 'Pahang',
    cities: { Kuantan: '25000 25100 25200 25300', Bentong: '28700', Temerloh: '28000' },
  },
  {
    code: '07',
    name: 'Pulau Pinang',
    cities: {
      'George Town': '10000 10050 10100 10200 10300 10400',
      'Bayan Lepas': '11900',
      'Bukit Mertajam': '14000',
      Butterworth: '12000 12100 12200 12300',
    },
  },
  {
    code: '08',
    name: 'Perak',
    cities: { Ipoh: '30000 30100 30200 30250 30300', Taiping: '34000', 'Teluk Intan': '36000' },
  },
  { code: '09', name: 'Perlis', cities: { Kangar: '01000', Arau: '02600' } },
  {
    code: '10',
    name: 'Selangor',
    cities: {
      'Shah Alam': '40000 40100 40150 40200 40300 40400',
      Kajang: '43000',
      Klang: '41000 41050 41100 41200 41300',
      'Petaling Jaya': '46000 46050 46100 46150 46200 46300 47300 47400 47800',
      'Subang Jaya': '47500 47600',
    },
  },
  {
    code: '11',
    name: 'Terengganu',
    cities: { 'Kuala Terengganu': '20000 20100 20200 20300 20400', Cukai: '24000' },
  },
  {
    code: '12',
    name: 'Sabah',
    cities: { 'Kota Kinabalu': '88000 88100 88200 88300 88400', Sandakan: '90000', Tawau: '91000' },
  },
  {
    code: '13',
    name: 'Sarawak',
    cities: {
      Kuching: '93000 93050 93100 93150 93200 93250 93300 93350 93400 93450',
      Bintulu: '97000',
      Miri: '98000',
      Sibu: '96000',
    },
  },
  {
    code: '14',
    name: 'Wilayah Persekutuan Kuala Lumpur',
    cities: { 'Kuala Lumpur': '50000 50050 50088 50100 50200 50250 50300 50400 50450 59100 59200' },
  },
  { code: '15', name: 'Wilayah Persekutuan Labuan', cities: { Labuan: '87000' } },
  {
    code: '16',
    name: 'Wilayah Persekutuan Putrajaya',
    cities: { Putrajaya: '62000 62050 62100 62150 62200 62250 62300' },
  },
]
