/** The counter: what it tells, when, and how little it does again. */
import 'fake-indexeddb/auto'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { type Diary, openDiary } from '../store/database'
import { remove, save } from '../store/entries'
import { newId } from '../store/ids'
import { openLive } from '../store/live'
import { SPAN } from '../sync/testing/diary'
import { soon } from '../sync/testing/soon'
import { Counter } from './counter'
import type { Told } from './protocol'

let [told, stop]: [Told[], () => void] = [[], () => undefined]
let [diary, counter]: [Diary, Counter] = [{} as Diary, {} as Counter]
const DAY = 86_400_000

beforeEach(async () => {
  diary = await openDiary(newId())
  for (let ago = 0; ago < 40; ago += 1) await attackAgo(ago)
  const live = openLive(diary)
  await live.loaded
  told = []
  counter = new Counter((one) => told.push(one))
  const stopCounting = counter.start()
  stop = () => {
    stopCounting()
    live.close()
  }
})
afterEach(() => stop())

const spanAgo = (ago: number) => {
  const started = Date.parse('2026-11-20T08:00:00Z') - ago * DAY
  return { ...SPAN, started_at: new Date(started).toISOString(), ended_at: new Date(started + 3_600_000).toISOString() }
}
const attackAgo = (ago: number): Promise<void> =>
  save(diary, 'episode', `a${ago}`, { span: spanAgo(ago), side: 'left' })
const judged = () => told.flatMap((one) => (one.tells === 'judged' ? one.attacks : []))
const isDone = () => soon(() => expect(told.some((one) => one.tells === 'judged' && one.left === 0)).toBe(true))
const month = (name: string) =>
  counter.hear({
    asks: 'counted',
    key: name,
    question: { about: 'month', month: name, today: '2026-11-22', now: Date.parse('2026-11-22T12:00:00Z') },
  })
const answers = (key: string) => told.filter((one) => one.tells !== 'judged' && one.key === key)

test('every attack is judged once, the newest first', async () => {
  await isDone()

  expect(judged()).toHaveLength(40)
  expect(judged()[0]?.id).toBe('a0')
})

test('after an edit only the edited attack is told again', async () => {
  await isDone()
  told.length = 0

  await save(diary, 'episode', 'a7', { side: 'right' })
  await isDone()

  expect(judged().map(({ id }) => id)).toEqual(['a7'])
})

test('a deleted attack is told to be gone', async () => {
  await isDone()
  told.length = 0

  await remove(diary, 'episode', 'a7')

  await soon(() => expect(told).toMatchObject([{ tells: 'judged', attacks: [], gone: ['a7'], left: 0 }]))
})

test('a month is answered before the ten years are judged, and again when the diary has changed', async () => {
  month('2026-11')
  await isDone()
  expect(told[0]).toMatchObject({ tells: 'month', key: '2026-11' })

  await attackAgo(0.5)

  await soon(() => expect(answers('2026-11')).toHaveLength(2))
})

test('a question that was put aside is not answered again', async () => {
  month('2026-11')
  await isDone()
  counter.hear({ asks: 'enough', key: '2026-11' })
  told.length = 0

  await attackAgo(0.5)
  await isDone()

  expect(answers('2026-11')).toEqual([])
})

test('a report comes with the attacks that began in its days', async () => {
  const now = Date.parse('2026-11-22T12:00:00Z')
  const question = { about: 'report', from: '2026-11-11', to: '2026-11-20', now } as const
  counter.hear({ asks: 'counted', key: 'ten days', question })

  await soon(() => expect(answers('ten days')).toHaveLength(1))

  const [report] = told.filter((one) => one.tells === 'report')
  expect(report?.counted.attacks).toHaveLength(10)
  expect(report?.counted.summary.period.headache_days[0]).toBe(10)
})
