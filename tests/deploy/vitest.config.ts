import { defineConfig } from 'vitest/config'

/** Needs nginx and Caddy on the machine, so it has a command of its own. */
export default defineConfig({
  test: { include: ['tests/deploy/*.deploy.ts'], testTimeout: 30_000, hookTimeout: 30_000 },
})
