import { expect, test } from 'vitest'
import { guideWithHeaders, readGuide } from './deploy-headers.ts'

test('the deployment guide shows the headers as they are sent', () => {
  const guide = readGuide()
  expect(guideWithHeaders(guide)).toBe(guide)
})
