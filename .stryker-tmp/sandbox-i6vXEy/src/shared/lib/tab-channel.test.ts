// @ts-nocheck
import { afterEach, beforeEach, expect, test } from 'vitest'
import { openTabChannel } from './tab-channel'

const name = 'tab-channel-test'
let page: EventTarget
let other: BroadcastChannel
let heard: unknown[]

beforeEach(() => {
  page = new EventTarget()
  other = new BroadcastChannel(name)
  heard = []
})
afterEach(() => {
  page.dispatchEvent(new Event('pagehide'))
  other.close()
})

function openHere() {
  const channel = openTabChannel(name, page as Window)
  let next: () => void = () => undefined
  channel.addEventListener('message', ({ data }) => {
    heard.push(data)
    next()
  })
  return { channel, hearing: () => new Promise<void>((resolve) => (next = resolve)) }
}

test('tabs hear each other', async () => {
  const { channel, hearing } = openHere()
  const heardHere = hearing()
  other.postMessage('paid')
  await heardHere
  const heardThere = new Promise<unknown>((resolve) =>
    other.addEventListener('message', ({ data }: MessageEvent<unknown>) => resolve(data)),
  )
  channel.postMessage('thanks')
  expect(heard).toEqual(['paid'])
  expect(await heardThere).toBe('thanks')
})

test('a page that was put away hears and says nothing, and does again when it is back', async () => {
  const { channel, hearing } = openHere()
  page.dispatchEvent(new Event('pagehide'))
  other.postMessage('while away')
  channel.postMessage('into the void')
  page.dispatchEvent(new Event('pageshow'))
  const heardHere = hearing()
  other.postMessage('back')
  await heardHere
  expect(heard).toEqual(['back'])
})

test('the first show of a page opens no second channel', async () => {
  const { hearing } = openHere()
  page.dispatchEvent(new Event('pageshow'))
  const heardHere = hearing()
  other.postMessage('once')
  await heardHere
  other.postMessage('twice')
  await hearing()
  expect(heard).toEqual(['once', 'twice'])
})
