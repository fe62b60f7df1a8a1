import { describe, expect, it } from 'vitest'
import { applyAddress } from './scenario-address.ts'

/** A page at an address, in a world whose scenarios open one order. */
async function visit(address: string) {
  const asked: string[] = []
  let shown = address
  const unknown = await applyAddress(
    {
      reset: async (scenario) => {
        asked.push(scenario)
        return scenario === 'english' ? '/en/app' : '/orders/NF-1'
      },
    },
    {
      location: { href: `http://localhost:5173${address}` },
      history: {
        state: null,
        replaceState: (_state, _unused, url) => {
          shown = String(url).replace('http://localhost:5173', '')
        },
      },
    },
  )
  return { asked, shown, unknown }
}

describe('an address with a scenario', () => {
  it.each([
    ['/pricing?period=year&scenario=grace#faq', '/pricing?period=year#faq'],
    ['/?scenario=grace', '/orders/NF-1'],
    ['/en?scenario=grace', '/en/orders/NF-1'],
    ['/en/?scenario=grace', '/en/orders/NF-1'],
    ['/en/app/billing?scenario=grace', '/en/app/billing'],
  ])('%s leads to %s', async (address, shown) => {
    expect(await visit(address)).toEqual({ asked: ['grace'], shown, unknown: undefined })
  })

  it('does not say the language twice', async () => {
    expect((await visit('/en?scenario=english')).shown).toBe('/en/app')
  })

  it('that nobody knows changes no world, and is forgotten', async () => {
    const answer = await visit('/?scenario=platinum')
    expect(answer).toEqual({ asked: [], shown: '/', unknown: 'platinum' })
  })
})

it('an address without one is left alone', async () => {
  const answer = await visit('/checkout?plan=pro')
  expect(answer).toEqual({ asked: [], shown: '/checkout?plan=pro', unknown: undefined })
})
