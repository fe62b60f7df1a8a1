import type { Instant } from '@/shared/api/wire'
import { brand } from '@/shared/brand/brand'

export interface CalendarEntry {
  /** The same for the same date of the same subscription, so that a calendar replaces what it has. */
  readonly uid: string
  /** When the file was made. */
  readonly stamp: Instant
  /** A moment of the day in question. */
  readonly moment: Instant
  readonly summary: string
  readonly description: string
  readonly url: string
}

const wibShiftMs = 7 * 60 * 60 * 1000
const dayMs = 24 * 60 * 60 * 1000

/**
 * An iCalendar file (RFC 5545) with one all-day event on the day that the moment has in Jakarta, and reminders at nine in the
 * morning a week and a day before.
 */
export function calendarFile(entry: CalendarEntry): string {
  const { uid, stamp, moment, summary, description, url } = entry
  const title = escapeText(summary)
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:-//${brand.name}//Billing//ID`,
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    'BEGIN:VEVENT',
    `UID:${uid}`,
    `DTSTAMP:${utcStamp(stamp)}`,
    `DTSTART;VALUE=DATE:${wibDay(moment)}`,
    `DTEND;VALUE=DATE:${wibDay(moment + dayMs)}`,
    `SUMMARY:${title}`,
    `DESCRIPTION:${escapeText(description)}`,
    `URL:${url}`,
    'TRANSP:TRANSPARENT',
    // From the day's first minute: six days and fifteen hours before it, and fifteen hours.
    ...['-P6DT15H', '-PT15H'].flatMap((trigger) => [
      'BEGIN:VALARM',
      'ACTION:DISPLAY',
      `DESCRIPTION:${title}`,
      `TRIGGER:${trigger}`,
      'END:VALARM',
    ]),
    'END:VEVENT',
    'END:VCALENDAR',
  ]
    .map((line) => `${foldLine(line)}\r\n`)
    .join('')
}

/** `20261125T093000Z` */
function utcStamp(moment: Instant): string {
  return `${new Date(moment).toISOString().slice(0, 19).replaceAll(/[-:]/g, '')}Z`
}

/** `20261125`: Western Indonesian Time has no daylight saving. */
export function wibDay(moment: Instant): string {
  return new Date(moment + wibShiftMs).toISOString().slice(0, 10).replaceAll('-', '')
}

function escapeText(text: string): string {
  return text.replaceAll(/[\\;,]/g, (mark) => `\\${mark}`).replaceAll(/\r\n|\r|\n/g, '\\n')
}

const longestLine = 75
const encoder = new TextEncoder()

/** Lines of at most 75 octets; each further one starts with a space, and no character is cut. */
function foldLine(line: string): string {
  let folded = ''
  let octets = 0
  for (const character of line) {
    const size = encoder.encode(character).length
    if (octets + size > longestLine) {
      folded += '\r\n '
      octets = 1
    }
    folded += character
    octets += size
  }
  return folded
}
