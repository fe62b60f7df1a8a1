// Notes when a page that loads shows what a visitor came for. Runs before anything of the page.
const bench = { paint: {}, lcp: 0, shift: 0, seen: {} }
window.bench = bench

/** Within a frame: once it is painted. */
const afterPaint = (tell) => void scheduler.postTask(tell, { priority: 'user-blocking' })

function observe(type, see) {
  new PerformanceObserver((list) => list.getEntries().forEach(see)).observe({
    type,
    buffered: true,
  })
}
observe('paint', ({ name, startTime }) => (bench.paint[name] = startTime))
observe('largest-contentful-paint', ({ startTime }) => (bench.lcp = startTime))
observe('layout-shift', ({ value, hadRecentInput }) => {
  if (!hadRecentInput) bench.shift += value
})

const isShown = (element) =>
  element !== null && element.checkVisibility({ visibilityProperty: true })

const checks = {
  /** A price in Rupiah, in text that is laid out. */
  price() {
    if (!document.body) return false
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    while (texts.nextNode()) {
      const { data, parentElement } = texts.currentNode
      if (/Rp\s?\d/.test(data) && isShown(parentElement)) return true
    }
    return false
  },
  /** The button that pays, with the amount on it, and nothing against pressing it. */
  pay() {
    return [...document.querySelectorAll('button')].some(
      (button) =>
        /^(Bayar|Pay) Rp\s?\d/.test(button.textContent.trim()) &&
        !button.disabled &&
        button.getAttribute('aria-disabled') !== 'true' &&
        isShown(button),
    )
  },
}

function look() {
  for (const [name, check] of Object.entries(checks)) {
    if (bench.seen[name] === undefined && check()) {
      bench.seen[name] = 0
      afterPaint(() => (bench.seen[name] = performance.now()))
    }
  }
  requestAnimationFrame(look)
}
requestAnimationFrame(look)
