import { type ReactNode, StrictMode } from 'react'
import { createRoot, hydrateRoot, type RootOptions } from 'react-dom/client'
import { FailureError } from '@/shared/lib/failure'
import { isMissingCode } from '@/shared/lib/missing-code'
import type { AppRouter } from './router'

const options: RootOptions = {
  // A failure of the API is told on the page; a mistake of ours belongs to the console as well.
  onCaughtError: (error) => {
    if (!(error instanceof FailureError) && !isMissingCode(error)) reportError(error)
  },
}

/** Shows something in the place of the app. */
export function mountAlone(element: HTMLElement, content: ReactNode): void {
  createRoot(element, options).render(content)
}

/** Whether the document holds this very page. A query can change what a page shows, so it was not rendered for one. */
export function isPrerendered(element: HTMLElement): boolean {
  const { pathname, search } = window.location
  return element.dataset['page'] === pathname && search === ''
}

/**
 * Brings the app to life. What the document holds of this page is hydrated; anything else in it, such as the shell of
 * checkout, stays until there is something to put in its place.
 */
export async function mountApp(
  element: HTMLElement,
  { router, app }: { router: AppRouter; app: ReactNode },
): Promise<void> {
  const content = <StrictMode>{app}</StrictMode>
  if (element.hasChildNodes()) await router.load()
  const isWhole = router.state.matches.every(({ status }) => status === 'success')
  if (isPrerendered(element) && isWhole) {
    // As the page was rendered: without a Suspense boundary around everything. Not documented for this use; the browser
    // tests notice when the router does otherwise.
    router.ssr = { manifest: undefined }
    hydrateRoot(element, content, {
      ...options,
      // Whoever leaves the page before it is alive is shown the next one afresh; nothing is wrong then.
      onRecoverableError: (error) => {
        if (isPrerendered(element)) reportError(error)
      },
    })
  } else {
    createRoot(element, options).render(content)
  }
}
