/** Any entry in a few words, and the page on which it can be looked at. */
import type { Entry } from '../store/database'
import { dayAt, deviceZone, monthName, timeAt, weekdayAndNumber } from '../words/dates'
import { settings } from '../words/settings'

export function nameOf({ kind, fields }: Pick<Entry, 'kind' | 'fields'>): string {
  const when = whenOf(fields)
  const name = typeof fields['name'] === 'string' ? fields['name'] : ''
  return [settings.wait.kinds[kind], name, when].filter(Boolean).join(' · ')
}

export function pageOf({ kind, id, fields }: Pick<Entry, 'kind' | 'id' | 'fields'>): string {
  const date = typeof fields['date'] === 'string' ? fields['date'] : ''
  const pages = {
    episode: `/attack/${id}`,
    dose: `/dose/${id}`,
    medication: `/settings/medicines/${id}`,
    checkin: `/diary/${date}`,
    background: '/settings/background',
  }
  return pages[kind]
}

function whenOf(fields: Entry['fields']): string {
  const { date, taken_at, span } = { date: fields['date'], taken_at: fields['taken_at'], span: fields['span'] }
  if (typeof date === 'string') return dayInWords(date)
  const moment = typeof taken_at === 'string' ? taken_at : textIn(span, 'started_at')
  if (!moment) return ''
  const at = new Date(moment)
  const zone = textIn(span, 'time_zone') || deviceZone()
  return `${dayInWords(dayAt(at, zone))}, ${timeAt(at, zone)}`
}

const dayInWords = (day: string): string => `${weekdayAndNumber(day)} ${monthName(day.slice(0, 7))}`

/** An attack is told by the clock and the calendar of where it was. */
const textIn = (span: unknown, part: string): string => {
  const said = typeof span === 'object' && span !== null ? new Map(Object.entries(span)).get(part) : ''
  return typeof said === 'string' ? said : ''
}
