/** The digest of a text as UTF-8, in lower-case hex. */
// @ts-nocheck

export async function hexDigest(algorithm: 'SHA-256' | 'SHA-512', text: string): Promise<string> {
  const digest = await crypto.subtle.digest(algorithm, new TextEncoder().encode(text))
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('')
}
