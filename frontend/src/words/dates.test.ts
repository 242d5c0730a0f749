/** Days and lengths of time in the reader's own way of writing them. */
import { afterEach, expect, test, vi } from 'vitest'
import {
  firstWeekday,
  length,
  locale,
  localInput,
  pastLength,
  spokenLength,
  weekdayHeads,
  weekdayNumber,
} from './dates'

afterEach(() => vi.unstubAllGlobals())

const reader = (...languages: string[]): void => void vi.stubGlobal('navigator', { languages })
/** A browser in which a locale tells its week in this way. */
const browser = (own: object): void =>
  void vi.stubGlobal('Intl', {
    ...Intl,
    Locale: class {
      constructor() {
        Object.assign(this, own)
      }
    },
  })

test('dates are in the reader’s own English, and in British English where there is none', () => {
  reader('de-DE', 'en-US')
  expect(locale()).toBe('en-US')

  reader('de-DE')
  expect(locale()).toBe('en-GB')
})

test.each([
  ['as a function', { getWeekInfo: () => ({ firstDay: 7 }) }, 7],
  ['as a value', { weekInfo: { firstDay: 6 } }, 6],
  ['not at all', {}, 1],
  ['without a first day', { weekInfo: { weekend: [6, 7] } }, 1],
  ['as nothing', { weekInfo: null }, 1],
  ['as a word', { getWeekInfo: () => 'Sunday' }, 1],
])('the week begins as the browser says, and on Monday where it does not: %s', (_how, own, first) => {
  browser(own)

  expect(firstWeekday()).toBe(first)
})

test('Sunday is the seventh day', () => {
  expect(['2026-11-22', '2026-11-23'].map(weekdayNumber)).toEqual([7, 1])
})

test('the heads of a week begin where the reader’s week begins', () => {
  expect(weekdayHeads(1).map(({ short }) => short)).toEqual(['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'])
  expect(weekdayHeads(7)[0]).toEqual({ short: 'Su', long: 'Sunday' })
})

test.each([
  [0.5, '0 min', 'less than a minute'],
  [1, '1 min', '1 minute'],
  [40, '40 min', '40 minutes'],
  [60, '1 h', '1 hour'],
  [125, '2 h 05', '2 hours 5 minutes'],
])('%d minutes are written and read out', (minutes, written, heard) => {
  expect(length(minutes).replaceAll('\u00a0', ' ')).toBe(written)
  expect(spokenLength(minutes)).toBe(heard)
})

test('a moment fills a field in the zone of the device', () => {
  expect(localInput(new Date(2026, 0, 2, 3, 4))).toBe('2026-01-02T03:04')
})

test('only what is over and lasted less than a minute is told in seconds', () => {
  const written = [0, 0.05, 0.5, 1, 90].map((minutes) => pastLength(minutes).replaceAll('\u00a0', ' '))

  expect(written).toEqual(['0 min', '3 s', '30 s', '1 min', '1 h 30'])
})
