// The phone and the server count the same diaries by the same rules and say the same.
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { Diary, Entry } from './document'
import { type Summary, summarize } from './summary'

type Document = { id: string; [field: string]: unknown }
interface Shared {
  name: string
  diary: Partial<Record<'episodes' | 'medications' | 'doses' | 'checkins', Document[]>> & { patient?: object }
  as_of: string
  from?: string
  now?: string
  summary: Summary
}

/** Made before every run by tests/shared/make_summaries.py. */
const { cases } = JSON.parse(readFileSync('../tests/shared/summaries.json', 'utf8')) as { cases: Shared[] }

function entries<Fields>(documents: Document[] | undefined): Entry<Fields>[] {
  return (documents ?? []).map(({ id, ...fields }) => ({ id, fields: fields as Fields }))
}

function diaryOf({ diary }: Shared): Diary {
  return {
    episodes: entries(diary.episodes),
    medications: entries(diary.medications),
    doses: entries(diary.doses),
    checkins: entries(diary.checkins),
    background: diary.patient ? { id: 'background', fields: diary.patient } : null,
  }
}

describe('the phone gives every shared diary the summary that Python gave it', () => {
  test.each(cases.map((one) => [one.name, one] as const))('%s', (_, shared) => {
    const now = shared.now ? new Date(shared.now) : null

    const mine = summarize(diaryOf(shared), shared.as_of, shared.from, now)

    expect(mine).toEqual(shared.summary)
  })

  test('there are diaries enough', () => {
    expect(cases.length).toBeGreaterThanOrEqual(60)
  })
})
