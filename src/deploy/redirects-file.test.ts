import { expect, it } from 'vitest'
import { redirectsFile } from './redirects-file.ts'

it('Cloudflare Pages and Netlify are told every address that the shell answers, and no other', () => {
  expect(redirectsFile(['/orders/:orderId', '/en/orders'])).toBe(
    '/orders/:orderId /shell 200\n/en/orders /shell 200\n',
  )
})
