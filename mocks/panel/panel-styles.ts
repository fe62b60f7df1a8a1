/**
 * The panel comes last in the document and first to the eye. Its colours follow the page's theme. On a wide screen the
 * page makes room, so that both can be seen.
 */
export const PAGE_STYLES = `
html { display: flex; flex-direction: column; }
body { flex: 1 0 auto; width: 100%; }
#mock-panel {
  order: -1;
  --ink: #1b2328; --quiet: #575068; --accent: #5a32a3; --alarm: #9c1c1c;
  --paper: #f3f1fa; --raised: #ffffff; --line: #8d86a8; --soft: #d9d5e6;
}
.dark #mock-panel {
  --ink: #eef1ef; --quiet: #b9b3cb; --accent: #c9b3ff; --alarm: #ffb3ab;
  --paper: #1d1a29; --raised: #292538; --line: #7d769a; --soft: #3d3852;
}
@media (min-width: 64rem) {
  html[data-mock-panel] { padding-inline-end: 28rem; }
}
`

export const PANEL_STYLES = `
:host {
  display: block;
  pointer-events: auto;
  font: 0.8125rem/1.45 ui-sans-serif, system-ui, sans-serif;
  color: var(--ink);
}
@media print { :host { display: none; } }
* { box-sizing: border-box; }
h2, h3, p, ul, dl, dd, pre { margin: 0; padding: 0; }
ul { list-style-type: ''; display: grid; gap: 0.5rem; }
h2 { font-size: 1rem; }
h3 { font-size: 0.8125rem; color: var(--quiet); margin-block: 0.75rem 0.25rem; }
.bar {
  display: flex; align-items: center; gap: 0.75rem; padding: 0.125rem 1rem;
  background: var(--paper); border-bottom: 1px solid var(--soft);
}
.bar p { min-width: 0; overflow-wrap: anywhere; }
.bar button { margin-inline-start: auto; }
button, select, input, summary, .link {
  font: inherit; color: inherit; min-height: 1.75rem; border-radius: 0.375rem;
}
button, select, input { background: var(--raised); border: 1px solid var(--line); padding: 0.125rem 0.5rem; }
button, summary { cursor: pointer; }
button:disabled { opacity: 0.5; cursor: not-allowed; }
button:enabled:hover { border-color: var(--accent); }
:focus-visible { outline: 2px solid var(--accent); outline-offset: 1px; }
a { color: var(--accent); }
.region { background: var(--paper); overflow: auto; max-height: 75dvh; border-bottom: 1px solid var(--line); }
@media (min-width: 64rem) {
  .region {
    position: fixed; z-index: 2147483646; inset-block: 0; inset-inline-end: 0; width: 28rem;
    max-height: none; border: 0; border-inline-start: 1px solid var(--line);
  }
}
.head {
  position: sticky; top: 0; z-index: 1; display: flex; flex-wrap: wrap; align-items: center; gap: 0.5rem;
  padding: 0.5rem 1rem; background: var(--paper); border-bottom: 1px solid var(--soft);
}
.head h2 { margin-inline-end: auto; }
.facts { width: 100%; color: var(--quiet); }
.trouble { padding: 0.5rem 1rem; color: var(--alarm); }
details { border-bottom: 1px solid var(--soft); }
summary { padding: 0.375rem 1rem; font-weight: 600; }
.section { padding: 0 1rem 0.875rem; }
.row { display: flex; flex-wrap: wrap; align-items: center; gap: 0.375rem; }
.card { display: grid; gap: 0.25rem; padding: 0.5rem; background: var(--raised); border: 1px solid var(--soft); border-radius: 0.5rem; }
.section > p + .row, .section > .row + p { margin-block-start: 0.375rem; }
.card .row { margin-block-start: 0.125rem; }
.quiet { color: var(--quiet); }
.mark { padding: 0 0.375rem; border: 1px solid var(--line); border-radius: 1rem; }
.field { display: flex; flex-wrap: wrap; align-items: center; justify-content: space-between; gap: 0.25rem 0.75rem; padding-block: 0.1875rem; }
.field input { width: 8rem; }
input[type='search'] { width: 100%; }
input.amount { width: 7rem; }
.choice { display: grid; gap: 0 0.5rem; grid-template-columns: 1fr auto; align-items: center; }
.choice button:first-child { text-align: start; font-weight: 600; }
.choice p { grid-column: 1 / -1; color: var(--quiet); padding-inline-start: 0.5rem; }
[aria-current='true'] { border-color: var(--accent); outline: 1px solid var(--accent); }
pre { font: 0.6875rem/1.4 ui-monospace, monospace; white-space: pre-wrap; overflow-wrap: anywhere; padding: 0.375rem; background: var(--paper); border-radius: 0.25rem; }
.mail { white-space: pre-line; }
.card details { border: 0; }
.card summary { padding: 0.125rem 0; font-weight: 400; }
`
