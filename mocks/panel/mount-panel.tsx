import { createRoot } from 'react-dom/client'
import type { Controls } from './controls.ts'
import { Panel } from './panel.tsx'
import { PAGE_STYLES, PANEL_STYLES } from './panel-styles.ts'

/**
 * Puts the developer panel above the page, in a shadow root: no style goes in or out. It stands behind the body, so that
 * what a dialog of the app hides or blocks is the app alone, and the page's own order of stops is the product's.
 */
export function mountPanel(controls: Controls, unknownScenario?: string): void {
  const host = document.createElement('div')
  host.id = 'mock-panel'
  const shadow = host.attachShadow({ mode: 'open' })
  shadow.adoptedStyleSheets = [styleSheet(PANEL_STYLES)]
  document.adoptedStyleSheets.push(styleSheet(PAGE_STYLES))
  document.documentElement.append(host)
  const setOpen = (isOpen: boolean) =>
    document.documentElement.toggleAttribute('data-mock-panel', isOpen)
  createRoot(shadow).render(
    <Panel controls={controls} unknownScenario={unknownScenario} onToggle={setOpen} />,
  )
}

function styleSheet(css: string): CSSStyleSheet {
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(css)
  return sheet
}
