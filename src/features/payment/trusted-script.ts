import { TRUSTED_SCRIPT_POLICY } from '@/shared/config/snap-endpoints'

/** The part of https://developer.mozilla.org/docs/Web/API/Trusted_Types_API that is used here. */
interface TrustedTypes {
  /** What it makes is an object that stands for the text. */
  createPolicy(
    name: string,
    rules: { createScriptURL(url: string): string },
  ): { createScriptURL(url: string): string }
}

/** Turns the one address that may become a script into what the browser takes for one; any other throws. */
export function trustScript(
  { trustedTypes }: Window & { readonly trustedTypes?: TrustedTypes },
  allowed: string,
): (url: string) => string {
  const createScriptURL = (url: string) => {
    if (url !== allowed) throw new TypeError('This address may not become a script.')
    return url
  }
  if (trustedTypes === undefined) return createScriptURL
  const policy = trustedTypes.createPolicy(TRUSTED_SCRIPT_POLICY, { createScriptURL })
  return (url) => policy.createScriptURL(url)
}
