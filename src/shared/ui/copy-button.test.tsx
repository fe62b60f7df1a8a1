import { cleanup, render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { CopyButton } from './copy-button'

const words = { copied: 'Copied', byHand: 'Copy it by hand:' }
let writeText: (text: string) => Promise<void>

beforeEach(() => {
  Object.defineProperty(navigator, 'clipboard', {
    configurable: true,
    value: { writeText: (text: string) => writeText(text) },
  })
  render(<CopyButton text="880123" label="Copy the code" words={words} />)
})
afterEach(() => {
  cleanup()
  Reflect.deleteProperty(navigator, 'clipboard')
})

async function press() {
  await userEvent.click(screen.getByRole('button', { name: 'Copy the code' }))
}

test('what cannot be copied is named and selected, to be copied by hand', async () => {
  writeText = () => Promise.reject(new DOMException('Denied', 'NotAllowedError'))
  await press()
  expect(screen.getByRole('status').textContent).toBe('Copy it by hand: 880123')
  expect(String(getSelection())).toBe('880123')
  getSelection()?.removeAllRanges()
  await press()
  expect(String(getSelection())).toBe('880123')
})

test('every copying is told anew', async () => {
  writeText = () => Promise.resolve()
  await press()
  const told = screen.getByText('Copied')
  await press()
  expect(screen.getByText('Copied')).not.toBe(told)
  expect(screen.getByRole('status').textContent).toBe('Copied')
})
