import type { Snap } from './snap'
import { trustScript } from './trusted-script'

export type SnapLoading =
  | { readonly ok: true; readonly snap: Snap }
  /** `blocked`: the browser gave up on the script. `slow`: no answer in time. `broken`: it ran and defined nothing. */
  | { readonly ok: false; readonly reason: 'blocked' | 'slow' | 'broken' }

export interface SnapLoader {
  /** Loads the script once; later calls share the result. After a failure the next call tries again. */
  load(): Promise<SnapLoading>
}

interface SnapLoaderOptions {
  readonly scriptUrl: string
  readonly clientKey: string
  readonly timeoutMs: number
  readonly window: Window
}

/**
 * Adds the gateway's script to the page, at most once: evaluated twice it reports every result twice and leaves the page.
 * A tag that failed is replaced, and so is one whose script was not the gateway's; one that is only slow is kept and
 * waited for again, since it may still run.
 */
export function createSnapLoader(options: SnapLoaderOptions): SnapLoader {
  let flight: Promise<SnapLoading> | undefined
  let tag: HTMLScriptElement | undefined
  const trusted = trustScript(options.window, options.scriptUrl)

  function addTag(): HTMLScriptElement {
    const script = options.window.document.createElement('script')
    script.src = trusted(options.scriptUrl)
    script.dataset['clientKey'] = options.clientKey
    // Keeps script optimisers from re-ordering it.
    script.dataset['cfasync'] = 'false'
    script.async = true
    // Also when nobody waits for it any more: whoever asks next must not wait for a tag that came to nothing.
    script.addEventListener('load', () => dropUnlessSnap(script))
    script.addEventListener('error', () => dropUnlessSnap(script))
    options.window.document.head.append(script)
    return script
  }

  function dropUnlessSnap(script: HTMLScriptElement) {
    if (readSnap(options.window).ok) return
    script.remove()
    tag = undefined
  }

  function wait(script: HTMLScriptElement): Promise<SnapLoading> {
    return new Promise((resolve) => {
      const timer = options.window.setTimeout(
        () => finish({ ok: false, reason: 'slow' }),
        options.timeoutMs,
      )
      const onLoad = () => finish(readSnap(options.window))
      const onError = () => finish({ ok: false, reason: 'blocked' })
      function finish(loading: SnapLoading) {
        options.window.clearTimeout(timer)
        script.removeEventListener('load', onLoad)
        script.removeEventListener('error', onError)
        resolve(loading)
      }
      script.addEventListener('load', onLoad)
      script.addEventListener('error', onError)
    })
  }

  async function loadOnce(): Promise<SnapLoading> {
    const present = readSnap(options.window)
    if (present.ok) return present
    tag ??= addTag()
    const loading = await wait(tag)
    if (!loading.ok) flight = undefined
    return loading
  }

  return {
    load() {
      flight ??= loadOnce()
      return flight
    },
  }
}

function readSnap({ snap }: Window): SnapLoading {
  return typeof snap?.pay === 'function' ? { ok: true, snap } : { ok: false, reason: 'broken' }
}
