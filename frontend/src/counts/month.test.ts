// One month counted by itself says what the whole diary says of it.
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { dayMarks } from './dayMarks'
import type { Diary, Entry } from './document'
import { countMonth } from './month'
import { summarize } from './summary'

type Document = { id: string; [field: string]: unknown }
type Lists = Partial<Record<'episodes' | 'medications' | 'doses' | 'checkins', Document[]>>
interface Shared {
  name: string
  diary: Lists & { patient?: object }
  as_of: string
  now?: string
}

/** Made before every run by tests/shared/make_summaries.py. */
const { cases } = JSON.parse(readFileSync('../tests/shared/summaries.json', 'utf8')) as { cases: Shared[] }
const entries = <Fields>(documents: Document[] | undefined): Entry<Fields>[] =>
  (documents ?? []).map(({ id, ...fields }) => ({ id, fields: fields as Fields }))
const diaryOf = ({ diary }: Shared): Diary => ({
  episodes: entries(diary.episodes),
  medications: entries(diary.medications),
  doses: entries(diary.doses),
  checkins: entries(diary.checkins),
  background: diary.patient ? { id: 'background', fields: diary.patient } : null,
})

test.each(cases.map((one) => [one.name, one] as const))('each month of %s is the same by itself', (_, shared) => {
  const diary = diaryOf(shared)
  const now = shared.now ? new Date(shared.now) : null
  const whole = [...dayMarks(diary, now)]

  for (const { month, from: _from, to: _to, ...counts } of summarize(diary, shared.as_of, undefined, now).months) {
    const counted = countMonth(diary, month, shared.as_of, now)

    expect([...counted.marks]).toEqual(whole.filter(([day]) => day.startsWith(month)))
    expect(counted.counts).toMatchObject(counts)
  }
})

test('a month that is still to come has no counts', () => {
  const nothing: Diary = { episodes: [], medications: [], doses: [], checkins: [], background: null }

  expect(countMonth(nothing, '2026-12', '2026-11-22').counts).toBeNull()
})
