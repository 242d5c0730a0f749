/** What the screens see follows what is stored, in this page and in every other. */
import { expect, test } from 'vitest'
import { nextBatch } from '../sync/batch'
import { received } from '../sync/receive'
import { refuse } from '../sync/refuse'
import { delivered } from '../sync/taken'
import { freshDiary, SPAN } from '../sync/testing/diary'
import { soon } from '../sync/testing/soon'
import { openDiary } from './database'
import { remove, save } from './entries'
import {
  background,
  checkins,
  discarded,
  doses,
  episodes,
  medications,
  openLive,
  ready,
  refused,
  setAside,
  unsent,
  waiting,
  whole,
} from './live'
import { runningEpisode, runs } from './running'

const none = new Set<string>()
const showing = async () => {
  const diary = await freshDiary()
  await save(diary, 'episode', 'before', { span: SPAN })
  const live = openLive(diary)
  await live.loaded
  return { diary, live }
}
const ids = (entries: { id: string }[]) => entries.map(({ id }) => id)

test('it is not ready before it shows what is stored', async () => {
  const diary = await freshDiary()
  await save(diary, 'episode', 'before', { span: SPAN })

  const live = openLive(diary)
  const before = ready.value
  await live.loaded

  expect(before).toBe(false)
  expect(ready.value).toBe(true)
  expect(ids(episodes.value)).toEqual(['before'])
})

test('a saved entry is shown, and counted as only on this device', async () => {
  const { diary } = await showing()

  await save(diary, 'checkin', 'day', { stress: 3 })

  await soon(() => expect(ids(checkins.value)).toEqual(['day']))
  expect(waiting.value).toBe(2)
  expect(unsent.value.has('day')).toBe(true)
})

test('an entry that another page saved is shown here', async () => {
  const { diary } = await showing()
  const elsewhere = await openDiary(diary.personKey)

  await save(elsewhere, 'background', 'me', { birth_year: 1990 })

  await soon(() => expect(background.value?.fields).toEqual({ birth_year: 1990 }))
})

test('a deleted entry is out of sight, and can be found to be restored', async () => {
  const { diary } = await showing()

  await remove(diary, 'episode', 'before')
  await soon(() => expect(ids(discarded.value)).toEqual(['before']))
  const gone = ids(episodes.value)
  await save(diary, 'episode', 'before', { deleted: false })

  expect(gone).toEqual([])
  await soon(() => expect(ids(episodes.value)).toEqual(['before']))
})

test('an entry that arrived in the account waits no longer', async () => {
  const { diary } = await showing()
  const sent = await nextBatch(diary, 200, none)

  const answered = { id: 'before', kind: 'episode', revision: 1, fields: { span: SPAN }, setAside: { side: 'left' } }
  await delivered(diary, sent, [{ ...answered, kind: 'episode' }], 1)

  await soon(() => expect(waiting.value).toBe(0))
  expect(ids(setAside.value)).toEqual(['before'])
})

test('a refused entry is shown with its reason', async () => {
  const { diary } = await showing()
  const sent = await nextBatch(diary, 200, none)

  await refuse(diary, sent, new Map([[sent[0]!.changeId, 'no such side']]))

  await soon(() => expect(refused.value).toEqual([{ id: 'before', kind: 'episode', message: 'no such side' }]))
  expect(waiting.value).toBe(1)
})

test('an edit of one kind does not wake the readers of another', async () => {
  const { diary } = await showing()
  const shown = episodes.value

  await save(diary, 'dose', 'd', { amount: 1 })
  await soon(() => expect(unsent.value.has('d')).toBe(true))

  expect(episodes.value).toBe(shown)
})

test('a diary that was let go shows nothing any more', async () => {
  const { diary, live } = await showing()

  live.close()
  const other = await showing()
  await save(diary, 'episode', 'late', { span: SPAN })
  await received(diary, { answer: 'page', entries: [], checkpoint: 1, epoch: 1 })
  await save(other.diary, 'episode', 'now', { span: SPAN })

  await soon(() => expect(ids(episodes.value)).toEqual(['before', 'now']))
})

test('the attack that began last of those that run is the running one', async () => {
  const { diary } = await showing()
  await save(diary, 'episode', 'later', { span: { ...SPAN, started_at: '2026-03-02T09:00:00Z' } })
  await save(diary, 'episode', 'early', { span: { ...SPAN, started_at: '2026-02-02T09:00:00Z' } })

  await soon(() => expect(episodes.value).toHaveLength(3))

  expect(runningEpisode.value?.id).toBe('later')
})

test.each([
  ['without an end', SPAN, true],
  ['ended', { ...SPAN, ended_at: '2026-03-02T01:00:00Z' }, false],
  ['with an end that nobody knows', { ...SPAN, end_unknown: true }, false],
  ['without any time', undefined, false],
])('an attack %s runs or not', (_what, span, running) => {
  expect(runs(span)).toBe(running)
})

const began = (day: string) => ({ ...SPAN, started_at: `${day}T09:00:00Z`, ended_at: `${day}T10:00:00Z` })

test('what lies last in time is there before all that is stored, and nothing is missing in the end', async () => {
  const diary = await freshDiary()
  await save(diary, 'episode', 'old', { span: began('2016-03-01') })
  await save(diary, 'episode', 'latest', { span: began('2026-11-20') })
  await save(diary, 'medication', 'm', { name: 'Ibuprofen' })
  const seen: string[][] = []

  const live = openLive(diary)
  const stop = ready.subscribe((is) => is && seen.push(ids(episodes.value), ids(medications.value)))
  await live.loaded
  stop()

  expect(seen).toEqual([['latest'], ['m']])
  expect(ids(episodes.value).sort()).toEqual(['latest', 'old'])
  expect(whole.value).toBe(true)
})

test('a diary larger than a slice is there whole, each entry once', async () => {
  const diary = await freshDiary()
  const entry = (at: number) => ({ id: `d${at}`, kind: 'dose' as const, revision: at, fields: { amount: at } })
  await received(diary, {
    answer: 'page',
    entries: Array.from({ length: 601 }, (_, at) => entry(at)),
    checkpoint: 1,
    epoch: 1,
  })

  await openLive(diary).loaded

  expect(new Set(ids(doses.value)).size).toBe(601)
  expect(doses.value).toHaveLength(601)
})

test('an edit made while the rest is still read is not covered by what was read before it', async () => {
  const diary = await freshDiary()
  await save(diary, 'episode', 'old', { span: began('2016-03-01') })
  await save(diary, 'episode', 'latest', { span: began('2026-11-20') })

  const live = openLive(diary)
  await Promise.all([live.loaded, save(diary, 'episode', 'old', { side: 'left' })])

  await soon(() => expect(episodes.value.find(({ id }) => id === 'old')?.fields.side).toBe('left'))
})

test('what was emptied elsewhere is gone here', async () => {
  const { diary } = await showing()

  await diary.use((database) => database.clear('entries'))
  diary.news.tell({ ids: 'all', by: 'account' })

  await soon(() => expect(episodes.value).toEqual([]))
})
