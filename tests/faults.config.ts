import { defineConfig } from '@playwright/test'
import shared from './playwright.config.ts'

// Workers read this file too.
process.env['FAULTS'] = 'all'

const { webServer: _, ...rest } = shared

/** Every cell of the fault matrix against the built app, and the table of what came of it. */
export default defineConfig({
  ...rest,
  reporter: [['dot'], ['./tools/fault-matrix-reporter.ts']],
  projects: [
    {
      name: 'fault matrix',
      testMatch: ['browser/failures.spec.ts', 'browser/slow-answers.spec.ts'],
      use: { serviceWorkers: 'block' },
    },
  ],
})
