/** NPWP and NIK have 16 digits, NITKU (a branch) 22: PMK 112/2022 and PER-6/PJ/2024. */
const lengths = [16, 22]

/** Only the digits: people write them with dots, dashes and blanks. */
export function taxDigits(text: string): string {
  return text.replaceAll(/[\s.-]/g, '')
}

/** Whether Indonesia has tax numbers of this form. None at all is one that nobody needs. */
export function isIndonesianTaxNumber(text: string): boolean {
  const digits = taxDigits(text)
  return digits === '' || (/^\d+$/.test(digits) && lengths.includes(digits.length))
}

/** In groups of four, as it is read out; what is no Indonesian tax number stays as it was written. */
export function groupedTaxNumber(text: string): string {
  return text.trim() !== '' && isIndonesianTaxNumber(text)
    ? taxDigits(text).replaceAll(/\d{4}(?=\d)/g, '$& ')
    : text
}
