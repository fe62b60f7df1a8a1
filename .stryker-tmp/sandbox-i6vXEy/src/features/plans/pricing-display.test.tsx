// @ts-nocheck
import { cleanup, screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { http, HttpResponse } from 'msw'
import { setupServer } from 'msw/node'
import { type ComponentProps, useState } from 'react'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { PricingDisplay } from './pricing-display'
import { renderPlans } from './testing/render-plans'
import { readPlans, wirePlan, wirePlans, wireProYear, wireTeam } from './testing/sample-plans'

const server = setupServer()
beforeAll(() => server.listen({ onUnhandledRequest: 'error' }))
afterEach(() => {
  cleanup()
  server.resetHandlers()
})
afterAll(() => server.close())

function answerPlans(plans: readonly object[]) {
  server.use(http.get('*/api/plans', () => HttpResponse.json({ success: true, data: plans })))
}

type Props = Partial<ComponentProps<typeof PricingDisplay>>

function Display({ period = 'month', ...props }: Props) {
  const [chosen, setChosen] = useState(period)
  return (
    <PricingDisplay currentPlan={undefined} period={chosen} onPeriodChange={setChosen} {...props} />
  )
}

async function card(name: string) {
  return within(await screen.findByRole('article', { name }))
}

const [, proMonth, proYear] = readPlans()

describe('the plans', () => {
  test('are cards in the order of the API', async () => {
    answerPlans([wireTeam, ...wirePlans])
    await renderPlans(<Display />)
    const names = (await screen.findAllByRole('heading', { level: 3 })).map(
      (each) => each.textContent,
    )
    expect(names).toEqual(['Team', 'Free', 'Pro'])
  })

  test('carry their price, its period, and that PPN comes on top', async () => {
    answerPlans(wirePlans)
    await renderPlans(<Display />)
    const pro = await card('Pro')
    expect(pro.getByText('Rp299.000')).toBeTruthy()
    expect(pro.getByText('per bulan, belum termasuk PPN')).toBeTruthy()
  })

  test('say what the year saves, and the free one that it costs nothing', async () => {
    answerPlans(wirePlans)
    await renderPlans(<Display period="year" />)
    expect((await card('Pro')).getByText('Rp2.990.000')).toBeTruthy()
    expect((await card('Pro')).getByText('Hemat Rp598.000 setahun')).toBeTruthy()
    expect((await card('Free')).getByText('Gratis')).toBeTruthy()
    expect((await card('Free')).queryByText(/Hemat|PPN/)).toBeNull()
  })

  test('claim no saving when the year costs more than twelve months', async () => {
    answerPlans([
      wirePlan({ price: 99_000 }),
      wirePlan({ billing_period: 'year', price: 1_500_000 }),
    ])
    await renderPlans(<Display period="year" />)
    await card('Pro')
    expect(screen.queryByText(/[Hh]emat/)).toBeNull()
  })

  test('say their limits and features in words, and which are not included', async () => {
    answerPlans(wirePlans)
    await renderPlans(<Display />)
    const team = await card('Team')
    expect(team.getByText('Buku catatan tanpa batas')).toBeTruthy()
    expect(team.queryByText(/-1/)).toBeNull()
    const free = await card('Free')
    expect(free.getByText('Pencarian semantik tidak termasuk')).toBeTruthy()
    const texts = free.getAllByRole('listitem').map((item) => item.textContent)
    expect(texts).toContain('Termasuk: Ekspor ke PDF')
    expect(texts).toContain('Tidak termasuk: Dukungan prioritas')
  })

  test('lead to checkout with their slug and period, and the free one to the app', async () => {
    answerPlans(wirePlans)
    await renderPlans(<Display period="year" />)
    const link = await screen.findByRole('link', { name: 'Pilih Pro tahunan' })
    expect(link.getAttribute('href')).toBe('/checkout?plan=pro&period=year')
    expect(screen.getByRole('link', { name: 'Mulai gratis' }).getAttribute('href')).toBe('/app')
  })

  test('sold by the month only say so among the yearly prices, and stay monthly', async () => {
    answerPlans([wirePlan(), wireProYear, wireTeam])
    await renderPlans(<Display period="year" />)
    const team = await card('Team')
    expect(team.getByText('Hanya tersedia bulanan')).toBeTruthy()
    expect(team.getByText(/^per bulan/)).toBeTruthy()
    const link = team.getByRole('link', { name: 'Pilih Team bulanan' })
    expect(link.getAttribute('href')).toBe('/checkout?plan=team&period=month')
  })

  test('are marked when they are popular, and when the person has them', async () => {
    answerPlans(wirePlans)
    await renderPlans(<Display period="year" currentPlan={proYear} />)
    const pro = await card('Pro')
    expect(pro.getByText('Paling populer')).toBeTruthy()
    expect(pro.getByText('Paket Anda')).toBeTruthy()
    expect(pro.getByRole('link', { name: 'Buka aplikasi' }).getAttribute('href')).toBe('/app')
    expect((await card('Team')).queryByText('Paket Anda')).toBeNull()
  })

  test('of another period than the present one are for sale, and the present one is named', async () => {
    answerPlans(wirePlans)
    await renderPlans(<Display period="year" currentPlan={proMonth} />)
    expect(await screen.findByRole('link', { name: 'Pilih Pro tahunan' })).toBeTruthy()
    expect(screen.queryByText('Paket Anda')).toBeNull()
    expect(screen.getByText(/Anda memakai paket Pro bulanan/)).toBeTruthy()
  })

  test('may be a part of all, with other marks and other actions', async () => {
    answerPlans(wirePlans)
    await renderPlans(
      <Display
        only={(plan) => plan.rank > 2}
        markOf={() => 'Cukup untuk ini'}
        renderAction={(plan) => <button type="button">Ambil {plan.id}</button>}
      />,
    )
    expect(await screen.findByRole('button', { name: 'Ambil plan_team_month' })).toBeTruthy()
    expect(screen.getByText('Cukup untuk ini')).toBeTruthy()
    expect(screen.getAllByRole('article')).toHaveLength(1)
  })
})

describe('the switch', () => {
  test('is a group of radios that changes the prices and says what the year saves', async () => {
    answerPlans(wirePlans)
    await renderPlans(<Display />)
    const group = within(await screen.findByRole('radiogroup', { name: 'Periode paket' }))
    const year = group.getByRole<HTMLInputElement>('radio', {
      name: 'Tahunan',
      description: 'Hemat 16%',
    })
    expect(group.getByRole<HTMLInputElement>('radio', { name: 'Bulanan' }).checked).toBe(true)
    await userEvent.click(year)
    expect(year.checked).toBe(true)
    expect(screen.getByText('Rp2.990.000')).toBeTruthy()
    expect(screen.getByRole('status').textContent).toBe(
      'Harga per tahun ditampilkan. Hemat 16%. Dibanding 12 kali harga bulanan.',
    )
  })

  test('is left out when everything is sold by the month, whatever the address says', async () => {
    answerPlans([wirePlan(), wireTeam])
    await renderPlans(<Display period="year" />)
    expect(await screen.findByText('Rp299.000')).toBeTruthy()
    expect(screen.queryByRole('radiogroup')).toBeNull()
    expect(screen.queryByText(/Hanya tersedia/)).toBeNull()
  })
})

describe('without plans', () => {
  test('it says that they are loading', async () => {
    server.use(http.get('*/api/plans', () => new Promise<never>(() => undefined)))
    await renderPlans(<Display />)
    expect((await screen.findByRole('status')).textContent).toBe('Memuat harga…')
  })

  test('a failure is told with its request id, and trying again brings the prices', async () => {
    server.use(
      http.get(
        '*/api/plans',
        () => HttpResponse.json({}, { status: 500, headers: { 'X-Request-Id': 'req_42' } }),
        { once: true },
      ),
    )
    await renderPlans(<Display />)
    expect((await screen.findByRole('alert')).textContent).toContain('req_42')
    answerPlans(wirePlans)
    await userEvent.click(screen.getByRole('button', { name: 'Coba lagi' }))
    expect(await screen.findByText('Rp299.000')).toBeTruthy()
    expect(screen.queryByRole('alert')).toBeNull()
  })

  test('a price that is not a whole number of rupiah is never half shown', async () => {
    answerPlans([{ ...wirePlan(), price: '299.000' }])
    await renderPlans(<Display />)
    expect((await screen.findByRole('alert')).textContent).toContain('tidak dapat dibaca')
    expect(screen.queryByRole('article')).toBeNull()
  })

  test.each([
    ['an empty list', { success: true, data: [] }],
    ['no list', { success: true }],
    [
      'nothing but what is paid once',
      { success: true, data: [wirePlan({ billing_period: 'once' })] },
    ],
  ])('%s is said plainly, with whom to ask', async (_case, body) => {
    server.use(http.get('*/api/plans', () => HttpResponse.json(body)))
    await renderPlans(<Display />)
    expect(await screen.findByText('Belum ada paket yang dijual')).toBeTruthy()
    const link = screen.getByRole('link', { name: /^Tulis ke/ })
    expect(link.getAttribute('href')).toMatch(/^mailto:/)
  })
})

test('with payments off no price and no way to buy is shown, and it is said in words', async () => {
  answerPlans(wirePlans)
  await renderPlans(<Display />, { payments: 'off' })
  expect(await screen.findByText('Pembelian paket sedang ditutup')).toBeTruthy()
  expect(screen.queryByText(/Rp|Hemat/)).toBeNull()
  expect(screen.queryByRole('radiogroup')).toBeNull()
  const links = screen.getAllByRole('link').map((link) => link.getAttribute('href'))
  expect(links).toEqual(['/app'])
})

test('in English the same card speaks English, and writes rupiah as Indonesians do', async () => {
  answerPlans(wirePlans)
  await renderPlans(<Display period="year" />, { locale: 'en' })
  const pro = await card('Pro')
  expect(pro.getByText('Rp2.990.000')).toBeTruthy()
  expect(pro.getByText('Save Rp598.000 a year')).toBeTruthy()
  expect(pro.getByRole('link', { name: 'Choose Pro yearly' })).toBeTruthy()
})
