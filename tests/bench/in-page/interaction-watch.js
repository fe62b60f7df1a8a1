// Notes how long the page takes to answer what a visitor does. Runs before anything of the page.
const bench = { interactions: [], frames: 0, shownAfter: 0, clickedAt: 0, paidAt: 0, pressMs: 0 }
window.bench = bench

/** Within a frame: once it is painted. */
const afterPaint = (tell) => void scheduler.postTask(tell, { priority: 'user-blocking' })

/** By interaction, in the order of the presses; what takes less than 16 ms is not reported. */
function note(entries) {
  for (const { interactionId, duration, name, startTime } of entries) {
    if (interactionId > 0) bench.interactions.push({ interactionId, duration, name, startTime })
  }
}
const observer = new PerformanceObserver((list) => note(list.getEntries()))
observer.observe({ type: 'event', durationThreshold: 16, buffered: true })

/** What was noted since the last time. */
bench.takeInteractions = () => {
  note(observer.takeRecords())
  return bench.interactions.splice(0)
}

/** Counts the frames from the next click until another page is in the main part, its skeleton included. */
bench.watchNextPage = () => {
  const before = document.querySelector('main h1')
  bench.frames = 0
  bench.shownAfter = 0
  // React hides what it may still need.
  const isOther = () =>
    before && !before.checkVisibility() && isAny('main h1, main [role="status"]')
  const isAny = (selector) =>
    [...document.querySelectorAll(selector)].some((element) => element.checkVisibility())
  const onClick = ({ timeStamp }) => {
    let frames = 0
    const look = () => {
      frames += 1
      if (!isOther()) return requestAnimationFrame(look)
      afterPaint(() => {
        bench.frames = frames
        bench.shownAfter = performance.now() - timeStamp
      })
    }
    requestAnimationFrame(look)
  }
  addEventListener('click', onClick, { capture: true, once: true })
}

/** Times the next key or press to the end of the frame that answers it: handlers, render, layout and paint. */
bench.watchPress = () => {
  bench.pressMs = 0
  let begun = false
  const onPress = ({ timeStamp }) => {
    if (begun) return
    begun = true
    requestAnimationFrame(() => {
      afterPaint(() => (bench.pressMs = performance.now() - timeStamp))
    })
  }
  for (const type of ['keydown', 'click']) {
    addEventListener(type, onPress, { capture: true, once: true })
  }
}

addEventListener('click', ({ timeStamp }) => (bench.clickedAt = timeStamp), { capture: true })

let snap
Object.defineProperty(window, 'snap', {
  configurable: true,
  get: () => snap,
  set(value) {
    snap = value
    const { pay } = value
    value.pay = (...args) => {
      bench.paidAt = performance.now()
      return pay(...args)
    }
  },
})

/** From the last click to the call of the gateway, and how much of it somebody waited for answers of `origin`. */
bench.payment = (origin) => {
  const { clickedAt, paidAt } = bench
  const calls = performance
    .getEntriesByType('resource')
    .filter(({ name, initiatorType }) => name.startsWith(origin) && /fetch|xml/.test(initiatorType))
    .map(({ startTime, responseEnd }) => [startTime, responseEnd])
    .filter(([start]) => start >= clickedAt && start <= paidAt)
  let waited = 0
  let until = clickedAt
  for (const [start, end] of calls.toSorted(([a], [b]) => a - b)) {
    waited += Math.max(0, Math.min(end, paidAt) - Math.max(start, until))
    until = Math.max(until, end)
  }
  return { total: paidAt - clickedAt, waited }
}
