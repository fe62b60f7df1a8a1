import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type CalendarEntry, calendarFile, wibDay } from './calendar-file'

const entry: CalendarEntry = {
  uid: 'sub_1-20261225@notefiber.test',
  stamp: Date.parse('2026-11-25T09:30:15.750Z'),
  moment: Date.parse('2026-12-25T10:00:00+07:00'),
  summary: 'Perpanjang NoteFiber Pro',
  description:
    'Paket berakhir pukul 10.00 WIB; buka halaman tagihan, lalu tekan Perpanjang.\nTerima kasih.',
  url: 'https://app.notefiber.test/app/billing',
}

/** Undoes the folding, as a calendar does. */
function linesOf(file: string): string[] {
  return file.replaceAll('\r\n ', '').split('\r\n').slice(0, -1)
}

function valueOf(file: string, name: string): string | undefined {
  const line = linesOf(file).find((each) => each.startsWith(`${name}:`))
  return line?.slice(name.length + 1)
}

describe('the calendar file of a renewal', () => {
  test('is one all-day event with its reminders, in the order and with the parts that RFC 5545 asks for', () => {
    expect(linesOf(calendarFile(entry))).toEqual([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//NoteFiber//Billing//ID',
      'CALSCALE:GREGORIAN',
      'METHOD:PUBLISH',
      'BEGIN:VEVENT',
      'UID:sub_1-20261225@notefiber.test',
      'DTSTAMP:20261125T093015Z',
      'DTSTART;VALUE=DATE:20261225',
      'DTEND;VALUE=DATE:20261226',
      'SUMMARY:Perpanjang NoteFiber Pro',
      String.raw`DESCRIPTION:Paket berakhir pukul 10.00 WIB\; buka halaman tagihan\, lalu tekan Perpanjang.\nTerima kasih.`,
      'URL:https://app.notefiber.test/app/billing',
      'TRANSP:TRANSPARENT',
      'BEGIN:VALARM',
      'ACTION:DISPLAY',
      'DESCRIPTION:Perpanjang NoteFiber Pro',
      'TRIGGER:-P6DT15H',
      'END:VALARM',
      'BEGIN:VALARM',
      'ACTION:DISPLAY',
      'DESCRIPTION:Perpanjang NoteFiber Pro',
      'TRIGGER:-PT15H',
      'END:VALARM',
      'END:VEVENT',
      'END:VCALENDAR',
    ])
  })

  test('ends every line with CR and LF, the last one too, and has no line feed of its own', () => {
    const file = calendarFile(entry)
    expect(file.endsWith('END:VCALENDAR\r\n')).toBe(true)
    expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
  })

  test('has no line of more than 75 octets, cuts no character, and says the same when it is unfolded', () => {
    const encoder = new TextEncoder()
    fc.assert(
      fc.property(
        fc.string({
          unit: fc.oneof(
            fc.constantFrom('\\', 'n', ';', ',', '\n', '\r'),
            fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 }),
          ),
          maxLength: 300,
        }),
        (description) => {
          const file = calendarFile({ ...entry, description })
          for (const line of file.split('\r\n')) {
            expect(encoder.encode(line).length).toBeLessThanOrEqual(75)
          }
          const read = valueOf(file, 'DESCRIPTION')?.replaceAll(/\\(.)/g, (_, mark: string) =>
            mark === 'n' ? '\n' : mark,
          )
          expect(read).toBe(unescapable(description))
        },
      ),
    )
  })

  test('names the day that it is in Jakarta, at month ends and on the leap day', () => {
    const day = (iso: string) =>
      valueOf(calendarFile({ ...entry, moment: Date.parse(iso) }), 'DTSTART;VALUE=DATE')
    expect(day('2026-01-31T23:59:59+07:00')).toBe('20260131')
    expect(day('2026-01-31T17:00:00Z')).toBe('20260201')
    expect(day('2028-02-28T20:00:00Z')).toBe('20280229')
    expect(day('2028-02-29T23:00:00+09:00')).toBe('20280229')
    expect(day('2026-12-31T17:00:00Z')).toBe('20270101')
  })

  test('ends on the day after, whatever day that is', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: Date.UTC(2024, 0, 1), max: Date.UTC(2036, 0, 1) }),
        (moment) => {
          const file = calendarFile({ ...entry, moment })
          const start = asDate(valueOf(file, 'DTSTART;VALUE=DATE'))
          expect(asDate(valueOf(file, 'DTEND;VALUE=DATE')) - start).toBe(24 * 60 * 60 * 1000)
          expect(wibDay(moment)).toBe(jakartaDay(moment))
        },
      ),
    )
  })
})

/** What an escaped text cannot tell apart: a carriage return is a line end as well. */
function unescapable(text: string): string {
  return text.replaceAll(/\r\n|\r/g, '\n')
}

function asDate(day = ''): number {
  return Date.UTC(Number(day.slice(0, 4)), Number(day.slice(4, 6)) - 1, Number(day.slice(6)))
}

/** The same day, told by the platform's own calendar. */
function jakartaDay(moment: number): string {
  const format = new Intl.DateTimeFormat('en-CA', { dateStyle: 'short', timeZone: 'Asia/Jakarta' })
  return format.format(moment).replaceAll('-', '')
}
