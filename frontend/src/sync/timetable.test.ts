/** When a sync runs (sync.md 3: when), by a clock that the tests move. */
import { expect, test } from 'vitest'
import type { Ending } from './synchronise'
import { StandingClock, settled } from './testing/clock'
import { Timetable } from './timetable'

const SECOND = 1_000
const MINUTE = 60 * SECOND

function watched(...endings: Ending[]) {
  const clock = new StandingClock()
  const runs: { at: number; tries: number }[] = []
  const page = { visible: true }
  const table = new Timetable({
    clock,
    random: () => 0,
    visible: () => page.visible,
    run: async (tries) => {
      runs.push({ at: clock.now(), tries })
      return endings[runs.length - 1] ?? { answer: 'done' }
    },
  })
  return { clock, table, page, runs, times: () => runs.map(({ at }) => at) }
}
const unreachable: Ending = { answer: 'unreachable' }

test('it runs on start, and then every ten minutes while the page is seen', async () => {
  const { clock, table, times } = watched()

  table.wake()
  await clock.pass(21 * MINUTE)

  expect(times()).toEqual([0, 10 * MINUTE, 20 * MINUTE])
})

test('a page that nobody sees rests until it is seen again', async () => {
  const { clock, table, page, times } = watched()
  table.wake()
  await clock.pass(MINUTE)
  page.visible = false
  await clock.pass(30 * MINUTE)

  page.visible = true
  table.wake()
  await clock.pass(0)

  expect(times()).toEqual([0, 31 * MINUTE])
})

test('it runs two seconds after the first of some saves', async () => {
  const { clock, table, times } = watched()

  table.soon()
  await clock.pass(SECOND)
  table.soon()
  await clock.pass(5 * SECOND)

  expect(times()).toEqual([2 * SECOND])
})

test('a save made while a run is under way is followed by another run', async () => {
  const { clock, table, times, runs } = watched()
  table.wake()
  await clock.pass(0)
  table.soon()
  const run = table.now()
  const other = table.now()
  await Promise.all([run, other])

  await clock.pass(5 * SECOND)

  expect(runs.length).toBe(3)
  expect(times()).toEqual([0, 0, 0])
})

test('with no network the pauses grow from seconds to a quarter of an hour', async () => {
  const { clock, table, times } = watched(...Array.from({ length: 14 }, () => unreachable))

  table.wake()
  await clock.pass(80 * MINUTE)

  const pauses = times()
    .slice(1)
    .map((at, before) => (at - (times()[before] ?? 0)) / SECOND)
  expect(pauses.slice(0, 10)).toEqual([2, 4, 8, 16, 32, 64, 128, 256, 450, 450])
})

test('the run after a failed one knows how many failed', async () => {
  const { clock, table, runs } = watched(unreachable, unreachable)

  table.wake()
  await clock.pass(10 * SECOND)

  expect(runs.map(({ tries }) => tries)).toEqual([0, 1, 2])
})

test('a save does not hasten the next try, the network coming back does', async () => {
  const { clock, table, times } = watched(...Array.from({ length: 6 }, () => unreachable))
  table.wake()
  await clock.pass(30 * SECOND)
  const before = times().length

  table.soon()
  await clock.pass(10 * SECOND)
  const afterTheSave = times().length
  table.wake()
  await clock.pass(0)

  expect(afterTheSave).toBe(before)
  expect(times().length).toBe(before + 1)
})

test('when the server says how long to wait, only the person may ask sooner', async () => {
  const { clock, table, times } = watched({ answer: 'wait', seconds: 60, message: '' })
  table.wake()
  await clock.pass(0)

  table.wake()
  await clock.pass(59 * SECOND)
  const waited = times().length
  await clock.pass(2 * SECOND)

  expect(waited).toBe(1)
  expect(times()).toEqual([0, 60 * SECOND])
})

test('a server that does not say how long is asked again after the usual pause', async () => {
  const { clock, table, times } = watched({ answer: 'wait', seconds: null, message: '' })

  table.wake()
  await clock.pass(3 * SECOND)

  expect(times()).toEqual([0, 2 * SECOND])
})

test.each([{ answer: 'signed out' }, { answer: 'too old' }] as const)(
  'after "%s" saves wait for the person, who may come back or ask',
  async (ending) => {
    const { clock, table, times } = watched(ending, ending)
    table.wake()
    await clock.pass(0)

    table.soon()
    await clock.pass(60 * MINUTE)
    const alone = times().length
    table.wake()
    await clock.pass(0)
    await table.now()

    expect(alone).toBe(1)
    expect(times().length).toBe(3)
  },
)

test('stopped, it plans nothing any more', async () => {
  const { clock, table, times } = watched()
  table.soon()

  table.stop()
  await clock.pass(MINUTE)
  await settled()

  expect(times()).toEqual([])
})
