import { leaveForFailedStart } from '@/shared/lib/missing-code'
import { start } from '@/app/start'
import '@/app/styles.css'

async function main() {
  // The only way from the app to its mocks; a production build drops the branch and the import with it.
  if (import.meta.env.MODE === 'mock') {
    const { startMocks } = await import('../mocks/browser.ts')
    await startMocks()
  }
  await start()
}

if (!document.documentElement.dataset['unsupported']) {
  main().catch((error: unknown) => leaveForFailedStart(window, error))
}
