import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { useState } from 'react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { createI18n } from '@/shared/i18n/i18n'
import { I18nProvider } from '@/shared/i18n/i18n-context'
import { Combobox } from './combobox'
import { Field } from './field'

const provinces = ['Bali', 'Banten', 'Jawa Barat', 'Jawa Tengah', 'Jawa Timur', 'Papua']
const scroll = vi.fn<() => void>()
const submit = vi.fn<() => void>()

beforeEach(async () => {
  vi.clearAllMocks()
  // jsdom lays nothing out.
  Element.prototype.scrollIntoView = scroll
  const i18n = createI18n('id')
  await i18n.load('common')
  render(
    <I18nProvider i18n={i18n}>
      <Form />
    </I18nProvider>,
  )
})
afterEach(() => {
  cleanup()
  Reflect.deleteProperty(Element.prototype, 'scrollIntoView')
})

function Form() {
  const [value, setValue] = useState('')
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        submit()
      }}
    >
      <Field label="Province" id="province">
        {(control) => (
          <Combobox
            control={control}
            options={provinces.map((text) => ({ key: text, text }))}
            value={value}
            onChoose={({ text }) => setValue(text)}
            onText={setValue}
          />
        )}
      </Field>
      <output aria-label="Value">{value}</output>
      <button type="submit">Go on</button>
    </form>
  )
}

const field = () => screen.getByRole('combobox', { name: 'Province' })
const inField = () => screen.getByRole<HTMLInputElement>('combobox').value
const value = () => screen.getByLabelText('Value').textContent
const shown = () => screen.queryAllByRole('option').map(({ textContent }) => textContent)

/** What a screen reader reads out as the option under Enter. */
function pointedAt(): string | null {
  const id = field().getAttribute('aria-activedescendant')
  const named = id === null ? null : document.getElementById(id)
  const selected = screen.queryByRole('option', { selected: true })
  expect(named).toBe(selected)
  return named?.textContent ?? null
}

test('a press on the field or on its button opens the list with nothing pointed at, and another one closes it', async () => {
  for (const opener of [field(), screen.getByRole('button', { name: 'Buka daftar pilihan' })]) {
    await userEvent.click(opener)
    expect(shown()).toEqual(provinces)
    expect(pointedAt()).toBeNull()
    expect(document.activeElement).toBe(field())
    const list = screen.getByRole('listbox', { name: 'Province' })
    expect(field().getAttribute('aria-controls')).toBe(list.id)
    expect(field().getAttribute('aria-expanded')).toBe('true')
    await userEvent.click(opener)
    expect(shown()).toEqual([])
    expect(field().getAttribute('aria-expanded')).toBe('false')
    expect(field().hasAttribute('aria-controls')).toBe(false)
  }
})

test.each([
  ['{ArrowDown}', 'Bali'],
  ['{Alt>}{ArrowDown}{/Alt}', null],
  ['{ArrowUp}', 'Papua'],
  ['{ArrowDown}{ArrowDown}{ArrowDown}', 'Jawa Barat'],
  ['{ArrowDown}{ArrowUp}', 'Papua'],
  ['{ArrowUp}{ArrowDown}', 'Bali'],
  ['{ArrowDown}{PageDown}', 'Papua'],
  ['{ArrowUp}{PageUp}', 'Bali'],
])('of the keys %s the option is %s', async (keys, option) => {
  await userEvent.tab()
  await userEvent.keyboard(keys)
  expect(shown()).toEqual(provinces)
  expect(pointedAt()).toBe(option)
  if (option !== null) expect(scroll).toHaveBeenCalled()
})

test('the best match of what is typed is under Enter, which takes it and sends nothing', async () => {
  await userEvent.type(field(), 'jawa t')
  expect(shown()).toEqual(['Jawa Barat', 'Jawa Tengah', 'Jawa Timur'])
  expect(pointedAt()).toBe('Jawa Barat')
  await userEvent.keyboard('i{Enter}')
  expect(value()).toBe('Jawa Timur')
  expect(inField()).toBe('Jawa Timur')
  expect(shown()).toEqual([])
  expect(submit).not.toHaveBeenCalled()
  await userEvent.keyboard('{Enter}')
  expect(submit).toHaveBeenCalledOnce()
})

test('Alt and the upward arrow take the option too', async () => {
  await userEvent.type(field(), 'bal{Alt>}{ArrowUp}{/Alt}')
  expect(value()).toBe('Bali')
})

test('Escape closes the list and nothing else', async () => {
  await userEvent.type(field(), 'jawa')
  await userEvent.keyboard('{Escape}')
  expect(shown()).toEqual([])
  expect(inField()).toBe('jawa')
  await userEvent.keyboard('{Escape}')
  expect(inField()).toBe('jawa')
})

test('leaving the field takes what was typed, and nothing that was pointed at', async () => {
  await userEvent.type(field(), 'jawa')
  await userEvent.hover(screen.getByRole('option', { name: 'Jawa Barat' }))
  expect(pointedAt()).toBe('Jawa Barat')
  await userEvent.tab()
  expect(value()).toBe('jawa')
  expect(shown()).toEqual([])
})

test('the pointer points, a press takes, and the focus stays in the field', async () => {
  await userEvent.click(field())
  await userEvent.hover(screen.getByRole('option', { name: 'Banten' }))
  expect(pointedAt()).toBe('Banten')
  await userEvent.unhover(screen.getByRole('listbox'))
  await userEvent.click(screen.getByRole('option', { name: 'Papua' }))
  expect(value()).toBe('Papua')
  expect(document.activeElement).toBe(field())
  expect(shown()).toEqual([])
})

test('a press beside the options leaves the list open', async () => {
  await userEvent.click(field())
  await userEvent.click(screen.getByRole('listbox'))
  expect(shown()).toEqual(provinces)
  expect(document.activeElement).toBe(field())
})

test('a text that no option has is kept by Enter, and said to be', async () => {
  await userEvent.type(field(), 'Atlantis')
  expect(screen.getByText('Tidak ada yang cocok. Yang Anda ketik tetap dipakai.')).toBeTruthy()
  await userEvent.keyboard('{Enter}')
  expect(value()).toBe('Atlantis')
  expect(shown()).toEqual([])
  expect(submit).not.toHaveBeenCalled()
})

test('the Enter that ends a word of an input method chooses nothing', async () => {
  await userEvent.type(field(), 'jawa')
  fireEvent.keyDown(field(), { key: 'Enter', keyCode: 229 })
  expect(value()).toBe('jawa')
  expect(screen.getByRole('listbox')).toBeTruthy()
})

test('Home and End move in the text', async () => {
  await userEvent.type(field(), 'jawa{Home}x{End}y')
  expect(inField()).toBe('xjaway')
})

test('how many options there are is told, once for several keys', async () => {
  await userEvent.type(field(), 'jawa')
  expect((await screen.findByText('3 pilihan')).getAttribute('role')).toBe('status')
  expect(screen.queryByText('6 pilihan')).toBeNull()
})
