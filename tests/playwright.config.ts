import { defineConfig } from '@playwright/test'
import { chromiumLaunchOptions } from './tools/chromium.ts'

// Workers read this file too and inherit the port; several runs on one machine stay apart.
const developmentPort = Number(
  (process.env['DEVELOPMENT_PORT'] ??= String(5200 + (process.pid % 700))),
)

export default defineConfig({
  testDir: '.',
  outputDir: `../test-results/${developmentPort}`,
  fullyParallel: true,
  workers: 2,
  forbidOnly: Boolean(process.env['CI']),
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: [['list'], ['./tools/playwright-tally.ts']],
  use: {
    launchOptions: await chromiumLaunchOptions(),
    locale: 'id-ID',
    timezoneId: 'Asia/Jakarta',
    // Takes a quarter of the whole time. What the page held when a test failed is kept anyway.
    trace: process.env['TRACE'] === undefined ? 'off' : 'retain-on-failure',
  },
  projects: [
    {
      name: 'tools',
      testMatch: ['tools/*.spec.ts', 'sizes/*.spec.ts'],
    },
    {
      name: 'built app',
      testMatch: ['browser/*.spec.ts', 'random/browser/*.spec.ts'],
      // The mock's worker would answer before the network is reached; a build has none anyway.
      use: { serviceWorkers: 'block' },
    },
    {
      name: 'mock mode',
      testMatch: ['mock-mode/*.spec.ts'],
      use: { baseURL: `http://localhost:${developmentPort}` },
    },
  ],
  webServer: {
    command: `npx vite --mode mock --port ${developmentPort} --strictPort`,
    url: `http://localhost:${developmentPort}/`,
    cwd: '..',
    reuseExistingServer: false,
  },
})
