import { useEffect, useRef } from 'react'
import { flushSync } from 'react-dom'
import { ClockSection } from './clock-section.tsx'
import type { Controls } from './controls.ts'
import { NotificationsSection } from './notifications-section.tsx'
import { OrdersSection } from './orders-section.tsx'
import { OutboxSection } from './outbox-section.tsx'
import { useKept } from './panel-memory.ts'
import { momentText, offsetText } from './panel-words.ts'
import { ScenarioSection } from './scenario-section.tsx'
import { SettingsSection } from './settings-section.tsx'
import { useMockState } from './use-mock-state.ts'

interface PanelProps {
  controls: Controls
  /** Asked for in the address, and unknown. */
  unknownScenario: string | undefined
  onToggle: (isOpen: boolean) => void
}

/** The developer panel: a bar above the page, and behind its button everything that the mock can do. */
export function Panel({ controls, unknownScenario, onToggle }: PanelProps) {
  const [isOpen, setOpen] = useKept('open', false)
  const { state, trouble, change, attempt } = useMockState(controls, isOpen)
  const button = useRef<HTMLButtonElement>(null)
  const region = useRef<HTMLElement>(null)

  function toggle(next: boolean) {
    flushSync(() => setOpen(next))
    const target = next ? region : button
    target.current?.focus()
  }

  // The page beside the panel makes room for it.
  useEffect(() => {
    onToggle(isOpen)
  }, [isOpen, onToggle])

  // The keyboard of the document, which opens the panel from anywhere on the page.
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const isInside = region.current !== null && event.composedPath().includes(region.current)
      if (event.key === 'Escape' && isInside) toggle(false)
      if (!event.altKey || !event.shiftKey || event.code !== 'KeyM') return
      event.preventDefault()
      toggle(!isOpen)
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  })

  const choose = (name: string, then: 'open' | 'stay') =>
    void attempt(async () => {
      const opens = await controls.reset(name)
      if (then === 'open') location.assign(opens)
      else location.reload()
    })

  return (
    <>
      <aside className="bar" aria-label="Mock API">
        <p>
          Mock: <b>{state?.scenario ?? '…'}</b>
          {state && Math.abs(state.clock_offset_ms) >= 60_000 && (
            <span className="quiet">, clock {offsetText(state.clock_offset_ms)}</span>
          )}
        </p>
        <button
          ref={button}
          type="button"
          aria-expanded={isOpen}
          aria-keyshortcuts="Alt+Shift+M"
          title="Alt+Shift+M"
          onClick={() => toggle(!isOpen)}
        >
          Developer panel
        </button>
      </aside>
      {unknownScenario !== undefined && (
        <p role="alert" className="trouble">
          There is no scenario “{unknownScenario}”. The panel lists them all.
        </p>
      )}
      {isOpen && (
        <section ref={region} className="region" tabIndex={-1} aria-label="Developer panel">
          <div className="head">
            <h2>Developer panel</h2>
            <button type="button" onClick={() => location.reload()}>
              Reload page
            </button>
            <button type="button" onClick={() => toggle(false)}>
              Close
            </button>
            {state && (
              <p className="facts">
                {state.scenario}, {momentText(state.now)} WIB
              </p>
            )}
          </div>
          {trouble !== undefined && (
            <p role="alert" className="trouble">
              {trouble}
            </p>
          )}
          {state && (
            <>
              <ClockSection state={state} change={change} />
              <ScenarioSection present={state.scenario} onChoose={choose} />
              <OrdersSection state={state} change={change} />
              <NotificationsSection state={state} change={change} />
              <OutboxSection outbox={state.outbox} />
              <SettingsSection settings={state.settings} change={change} />
            </>
          )}
        </section>
      )}
    </>
  )
}
