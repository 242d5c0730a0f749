/** What is tapped is seen before it is stored; nothing is claimed of where it is until it is, and what could not be stored goes again. */
import { afterEach, expect, test } from 'vitest'
import { freshDiary, SPAN } from '../sync/testing/diary'
import { soon } from '../sync/testing/soon'
import type { Diary } from './database'
import { saveTogether, type Write, writing, writingFresh } from './entries'
import { newId } from './ids'
import { discarded, episodes, type Live, openLive, unsent } from './live'
import { underWay } from './underWay'

const ended = { ...SPAN, ended_at: '2026-11-18T20:00:00Z' }
let live: Live | null = null
afterEach(() => live?.close())

const showing = async (): Promise<Diary> => {
  const diary = await freshDiary()
  await saveTogether(diary, [writingFresh('episode', 'before', { span: SPAN, side: 'left' })])
  live = openLive(diary)
  await live.loaded
  return diary
}
/** As store/diary.ts writes. */
const tap = (diary: Diary, ...writes: Write[]): Promise<void> =>
  live?.write(writes, (all) => saveTogether(diary, all)) ?? Promise.reject(new Error('shut'))
const failing = (fault: string) => () => Promise.reject(new Error(fault))
const shown = () => episodes.value.map(({ id, fields }) => [id, fields.side])
const settled = () => soon(() => expect(underWay.value.size).toBe(0))
/** The same diary, from which nothing can be read any more once it is `broken`. */
const breaking = (diary: Diary, is: { broken: boolean }): Diary => ({
  ...diary,
  use: (work) => (is.broken ? Promise.reject(new Error('lost')) : diary.use(work)),
})

test('a new attack is seen in the task of the tap, and known to be only here once it is stored', async () => {
  const diary = await showing()

  const stored = tap(diary, writingFresh('episode', 'new', { span: SPAN, side: 'right' }))

  expect(shown()).toEqual([
    ['before', 'left'],
    ['new', 'right'],
  ])
  expect([...underWay.value]).toEqual(['new'])
  expect(unsent.value.has('new')).toBe(false)
  await stored
  await settled()
  expect(unsent.value.has('new')).toBe(true)
})

test('two taps on one attack are both seen, and the first that is stored does not undo the second', async () => {
  const diary = await showing()
  const seen: unknown[] = []
  const stop = episodes.subscribe((all) => seen.push(all[0]?.fields.side))

  const first = tap(diary, writing('episode', 'before', { side: 'right' }))
  const second = tap(
    diary,
    writing('episode', 'before', ({ side }) => ({ side: side ? ('both' as const) : null })),
  )
  await Promise.all([first, second])
  await settled()
  stop()

  expect(shown()).toEqual([['before', 'both']])
  expect(seen).toEqual(['left', 'right', 'both'])
})

test('what could not be stored is shown no longer', async () => {
  const diary = await showing()
  const writes = [writingFresh('episode', 'new', { span: SPAN }), writing('episode', 'before', { span: ended })]

  const kept = live?.write(writes, failing('no room'))
  const during = episodes.value.length
  await expect(kept).rejects.toThrow('no room')

  expect(during).toBe(2)
  expect(shown()).toEqual([['before', 'left']])
  expect(episodes.value[0]?.fields.span).toEqual(SPAN)
  expect(unsent.value.has('new')).toBe(false)
  expect(diary.personKey).toBeTruthy()
})

test('where not even that can be read, nothing is claimed', async () => {
  const diary = await showing()
  live?.close()
  const is = { broken: false }
  live = openLive(breaking(diary, is))
  await live.loaded
  is.broken = true

  await live.write([writingFresh('episode', 'new', { span: SPAN })], () => Promise.resolve())
  await diary.use((database) => database.get('entries', 'before'))

  expect([...underWay.value]).toEqual(['new'])
})

test('what could not be stored is taken back even where nothing can be read', async () => {
  const diary = await showing()
  live?.close()
  const is = { broken: false }
  live = openLive(breaking(diary, is))
  await live.loaded
  is.broken = true

  const writes = [writingFresh('episode', 'new', { span: SPAN }), writing('episode', 'before', { side: 'right' })]
  await expect(live.write(writes, failing('lost'))).rejects.toThrow('lost')

  expect(shown()).toEqual([['before', 'left']])
})

test('what the account brings for an entry that is being written is seen when it is written', async () => {
  const diary = await showing()
  let write = (): void => undefined
  const stored = new Promise<void>((then) => {
    write = then
  })
  void live?.write([writing('episode', 'before', { side: 'right' })], () => stored)

  await saveTogether(diary, [writing('episode', 'before', { side: 'both' })])
  expect(shown()).toEqual([['before', 'right']])
  write()

  await soon(() => expect(shown()).toEqual([['before', 'both']]))
})

test('a delete is seen at once, and its way back too', async () => {
  const diary = await showing()

  const gone = tap(diary, writing('episode', 'before', { deleted: true }))
  expect([shown(), discarded.value.map(({ id }) => id)]).toEqual([[], ['before']])
  const back = tap(diary, writing('episode', 'before', { deleted: false }))
  expect(shown()).toEqual([['before', 'left']])

  await Promise.all([gone, back])
  await settled()
  expect(shown()).toEqual([['before', 'left']])
})

test('a change that cannot be worked out from what is shown waits for the device', async () => {
  const diary = await showing()
  const impossible: Write = {
    id: 'before',
    fresh: false,
    become: () => {
      throw new Error('never')
    },
  }

  const kept = tap(diary, impossible)

  expect(shown()).toEqual([['before', 'left']])
  await expect(kept).rejects.toThrow('never')
  expect(diary.personKey).toBeTruthy()
})

test('an id that a change makes up is the same where it is shown and where it is stored', async () => {
  const diary = await showing()
  const reading = writing('episode', 'before', () => ({
    pain_readings: [{ id: newId(), at: SPAN.started_at, pain: 6 }],
  }))

  const stored = tap(diary, reading)
  const seen = episodes.value[0]?.fields.pain_readings
  await stored
  await settled()

  expect(seen).toHaveLength(1)
  expect((await diary.use((database) => database.get('entries', 'before')))?.fields['pain_readings']).toEqual(seen)
})
