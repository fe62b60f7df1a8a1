import tailwindcss from '@tailwindcss/vite'
import { tanstackRouter } from '@tanstack/router-plugin/vite'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'
import { appConfigBlock } from './src/deploy/app-config-plugin.ts'
import { axiosBrowserOnly } from './src/deploy/axios-browser-plugin.ts'
import { earlyCalls } from './src/deploy/early-calls-plugin.ts'
import { inlineStyles } from './src/deploy/inline-styles-plugin.ts'
import { licences } from './src/deploy/licences-plugin.ts'
import { mockFiles } from './src/deploy/mock-files-plugin.ts'
import { plainIcons } from './src/deploy/plain-icons-plugin.ts'
import { prerendering } from './src/deploy/prerender-plugin.ts'
import { shortScripts } from './src/deploy/short-scripts-plugin.ts'
import { tightCode } from './src/deploy/tight-code-plugin.ts'

export default defineConfig(() => ({
  plugins: [
    tanstackRouter({ target: 'react', autoCodeSplitting: true }),
    react(),
    tailwindcss(),
    axiosBrowserOnly(),
    plainIcons(),
    appConfigBlock(),
    shortScripts(),
    tightCode(),
    earlyCalls(),
    inlineStyles(),
    licences(),
    prerendering(),
    mockFiles({ demoAccount: { email: 'demo@notefiber.test', password: 'catatan-rapi' } }),
  ],
  resolve: {
    alias: {
      '@': new URL('./src', import.meta.url).pathname,
      // React has this hook itself; the router's store asks for the one that React 17 needs.
      'use-sync-external-store/shim/with-selector': 'use-sync-external-store/with-selector',
    },
  },
  server: { port: 5173 },
  // Found before the first page load: a late find would reload it.
  optimizeDeps: {
    include: ['msw', 'msw/browser', 'react-dom', 'radix-ui', 'sonner', 'uqr'],
  },
  build: {
    // The oldest browsers that the product supports; older ones get the plain page in index.html.
    target: ['chrome111', 'safari16.4', 'firefox128'],
    manifest: true,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            // What the first page needs anyway is one file: cut up by who shares it, it compresses 5 % worse.
            { name: 'app', tags: ['$initial' as const], priority: 3 },
            // What several pages share, in few files: each one costs the checkout a round trip's place and a look-up.
            { name: 'form', test: /node_modules\/react-hook-form\/|schema-resolver/, priority: 2 },
            {
              name: 'fields',
              test: /src\/shared\/ui\/(field|input|label|error-links)\.tsx$/,
              priority: 2,
            },
            {
              name: 'auth',
              test: /features\/session\/forms\/|\/(return-path|intro-text)\.tsx?$/,
              priority: 1,
            },
            {
              name: 'usage',
              test: /features\/usage\/(usage-limits-context|limit-hit|limit-words|usage-meters|usage-counting)\.tsx?$/,
              priority: 1,
            },
            {
              name: 'order',
              test: /src\/.*\/(app-events|payable-order|use-payment-flow|charge-lines|card)\.tsx?$/,
              priority: 2,
            },
            {
              name: 'account',
              test: /\/(subscription-following|poll-delay|dates)\.tsx?$/,
              priority: 2,
            },
            {
              name: 'billing-form',
              test: /src\/features\/.*\/(use-billing-form|billing-fields)|\/checkout-page/,
              priority: 1,
            },
          ],
        },
      },
    },
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
