import { SHELL } from './build-files.ts'

/**
 * Which addresses Cloudflare Pages and Netlify answer with the shell, by its address without an ending. Each is named:
 * Cloudflare applies a rule even where a file exists. https://developers.cloudflare.com/pages/configuration/redirects/
 */
export function redirectsFile(addresses: readonly string[]): string {
  const shell = `/${SHELL.replace(/\.html$/, '')}`
  return addresses.map((address) => `${address} ${shell} 200\n`).join('')
}
