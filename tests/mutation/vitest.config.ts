import { defineConfig } from 'vitest/config'

/** The tests that hold the mutated code, and no others: the random lives and the README's diagram would flatter it. */
export default defineConfig({
  resolve: { alias: { '@': new URL('../../src', import.meta.url).pathname } },
  test: {
    environment: 'node',
    testTimeout: 30_000,
    hookTimeout: 30_000,
    include: [
      'src/features/{payment,orders,checkout,session}/*.test.ts',
      'src/shared/{lib,config}/*.test.ts',
      'tests/traps/*.test.ts',
    ],
  },
})
