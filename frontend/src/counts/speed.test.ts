// Ten years are counted while one taps.
import { expect, test } from 'vitest'
import { dayMarks } from './dayMarks'
import type { Diary, DoseFields, Entry, EpisodeFields } from './document'
import { summarize } from './summary'

const DAY = 86_400_000
const LAST = Date.parse('2026-11-22T12:00:00Z')
const choice = <Value>(values: readonly Value[], place: number): Value => values[place % values.length]!
const at = (moment: number): string => new Date(moment).toISOString()

function episode(place: number): Entry<EpisodeFields> {
  const started = LAST - place * 1.2 * DAY
  const span = { started_at: at(started), ended_at: at(started + choice([2, 5, 9, 30], place) * 3_600_000) }
  const fields: EpisodeFields = {
    span: { ...span, time_zone: choice(['Europe/Berlin', 'Europe/Berlin', 'America/New_York'], place >> 5) },
    pain_severity: choice(['mild', 'moderate', 'severe', null], place),
    side: choice(['left', 'both', null], place),
    quality: choice([['throbbing'], ['pressing'], null], place >> 1),
    nausea: choice(['none', 'mild', null], place >> 2),
    photophobia: choice([true, false, null], place >> 3),
    phonophobia: choice([true, null], place >> 4),
    took_medicine: true,
  }
  return { id: `e${place}`, fields }
}

function dose(place: number): Entry<DoseFields> {
  const taken_at = at(LAST - (place >> 2) * 1.2 * DAY + 3_600_000)
  const episode_id = place % 4 ? `e${place >> 2}` : null
  return { id: `d${place}`, fields: { medication_id: 'm', taken_at, episode_id, relief: 'partial' } }
}

function years(count: number): Diary {
  return {
    episodes: Array.from({ length: count * 300 }, (_, place) => episode(place)),
    doses: Array.from({ length: count * 1200 }, (_, place) => dose(place)),
    medications: [{ id: 'm', fields: { name: 'Sumatriptan', ingredients: ['sumatriptan'], use: 'acute' } }],
    checkins: Array.from({ length: count * 365 }, (_, place) => ({
      id: `c${place}`,
      fields: { date: at(LAST - place * DAY).slice(0, 10), time_zone: 'Europe/Berlin', headache_free: null },
    })),
    background: null,
  }
}

function milliseconds(work: () => unknown): number {
  const began = performance.now()
  work()
  return performance.now() - began
}

test('counting grows no faster than the diary, and after an edit only the edited attack is judged again', () => {
  const [two, ten] = [years(2), years(10)]
  const cold = milliseconds(() => summarize(ten, '2026-11-22'))
  const [first, ...rest] = ten.episodes
  const edited = { ...ten, episodes: [{ id: first!.id, fields: { ...first!.fields, side: 'right' } }, ...rest] }
  summarize(two, '2026-11-22')

  const rounds = Array.from({ length: 7 }, () => ({
    ten: milliseconds(() => summarize(edited, '2026-11-22')),
    two: milliseconds(() => summarize(two, '2026-11-22')),
    calendar: milliseconds(() => dayMarks(edited)),
  }))

  const least = (key: 'ten' | 'two' | 'calendar'): number => Math.min(...rounds.map((round) => round[key]))
  const told = [cold, least('ten'), least('calendar')].map((time) => time.toFixed())
  console.info(`ten years, ms: cold ${told[0]}, after an edit ${told[1]}, calendar ${told[2]}`)
  expect(least('ten')).toBeLessThan(15 * least('two'))
  expect(least('ten')).toBeLessThan(cold)
})
