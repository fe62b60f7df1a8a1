// @ts-nocheck
import tailwindcss from '@tailwindcss/vite'
import { tanstackRouter } from '@tanstack/router-plugin/vite'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'
import { appConfigBlock } from './src/deploy/app-config-plugin.ts'
import { axiosXhrOnly } from './src/deploy/axios-xhr-only-plugin.ts'
import { mockFiles } from './src/deploy/mock-files-plugin.ts'

export default defineConfig(() => ({
  plugins: [
    tanstackRouter({ target: 'react', autoCodeSplitting: true }),
    react(),
    tailwindcss(),
    axiosXhrOnly(),
    appConfigBlock(),
    mockFiles({ demoAccount: { email: 'demo@notefiber.test', password: 'catatan-rapi' } }),
  ],
  resolve: { alias: { '@': new URL('./src', import.meta.url).pathname } },
  server: { port: 5173 },
  // Found before the first page load: a late find would reload it.
  optimizeDeps: { include: ['msw', 'msw/browser', 'downshift', 'radix-ui', 'sonner', 'uqr'] },
  build: {
    // The oldest browsers that the product supports; older ones get the plain page in index.html.
    target: ['chrome111', 'safari16.4', 'firefox128'],
    manifest: true,
    modulePreload: { polyfill: false },
  },
  test: {
    // Shared machines are slow at times; what has to be quick is measured in benchmarks.
    testTimeout: 30_000,
    hookTimeout: 30_000,
    reporters: ['default', './tests/tools/vitest-tally.ts'],
    projects: [
      {
        extends: true as const,
        test: {
          name: 'node',
          environment: 'node',
          include: ['src/**/*.test.ts', 'mocks/**/*.test.ts', 'tests/**/*.test.ts'],
        },
      },
      {
        extends: true as const,
        test: {
          name: 'dom',
          environment: 'jsdom',
          include: ['src/**/*.test.tsx', 'tests/**/*.test.tsx'],
        },
      },
    ],
  },
}))
