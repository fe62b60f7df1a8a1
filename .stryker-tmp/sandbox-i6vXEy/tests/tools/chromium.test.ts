// @ts-nocheck
import { afterEach, expect, it, vi } from 'vitest'
import { findChromium } from './chromium.ts'

afterEach(() => vi.unstubAllEnvs())

it('takes the browser that the environment names, before any other', async () => {
  vi.stubEnv('CHROMIUM_PATH', process.execPath)
  expect(await findChromium()).toEqual({
    executablePath: process.execPath,
    source: 'CHROMIUM_PATH',
  })
})

it('says so when the environment names a browser that is not there', async () => {
  vi.stubEnv('CHROMIUM_PATH', '/nowhere/chromium')
  await expect(findChromium()).rejects.toThrow('CHROMIUM_PATH names /nowhere/chromium')
})
