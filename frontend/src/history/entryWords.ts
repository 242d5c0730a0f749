/** Any entry in a few words, and the page on which it can be looked at. */
import type { Entry } from '../store/database'
import { dayAt, monthName, timeAt, weekdayAndNumber } from '../words/dates'
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
  const moment = typeof taken_at === 'string' ? taken_at : startOf(span)
  if (!moment) return ''
  const at = new Date(moment)
  return `${dayInWords(dayAt(at))}, ${timeAt(at)}`
}

const dayInWords = (day: string): string => `${weekdayAndNumber(day)} ${monthName(day.slice(0, 7))}`

const startOf = (span: unknown): string =>
  typeof span === 'object' && span !== null && 'started_at' in span && typeof span.started_at === 'string'
    ? span.started_at
    : ''
