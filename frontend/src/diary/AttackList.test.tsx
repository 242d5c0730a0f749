// @vitest-environment jsdom
/** The list of attacks as one scrolls: what comes near is filled, what is far is let go, and a long month comes in parts. */
import { act, render, screen, waitFor } from '@testing-library/preact'
import { expect, test } from 'vitest'
import { keepTogether } from '../store/diary'
import { writingFresh } from '../store/entries'
import { newId } from '../store/ids'
import { episodes } from '../store/live'
import { onAFreshDiary, SPAN } from '../testing/screen'
import { AttackList } from './AttackList'
import { listed } from './attacks'

onAFreshDiary()

type Told = (seen: { target: Element; isIntersecting: boolean }[]) => void
/** A screen of which a test says what comes near to it: jsdom lays nothing out. */
const screens: { told: Told; watched: Set<Element> }[] = []
class Watcher {
  readonly watched = new Set<Element>()
  constructor(told: Told) {
    screens.push({ told, watched: this.watched })
  }
  observe(part: Element): void {
    this.watched.add(part)
  }
  unobserve(part: Element): void {
    this.watched.delete(part)
  }
}
Object.assign(window, { IntersectionObserver: Watcher })

const tell = (target: Element, isIntersecting: boolean): Promise<void> =>
  act(() => {
    for (const { told, watched } of screens) if (watched.has(target)) told([{ target, isIntersecting }])
  })
const far = (target: Element): Promise<void> => tell(target, false)
const near = (target: Element): Promise<void> => tell(target, true)
const heads = (): (string | null)[] => screen.getAllByText(/^\d+ in /).map(({ textContent }) => textContent)
const part = (name: string): HTMLElement => screen.getByRole('region', { name })
const rows = (name: string): number => part(name).querySelectorAll('a').length

/** So many attacks in each of these months, an hour apart; then the list of them. */
async function list(months: Record<string, number>): Promise<void> {
  const writes = Object.entries(months).flatMap(([month, count]) =>
    Array.from({ length: count }, (_, hour) => {
      const at = Date.parse(`${month}-10T01:00:00Z`) + hour * 3_600_000
      const [started_at, ended_at] = [new Date(at).toISOString(), new Date(at + 1_800_000).toISOString()]
      return writingFresh('episode', newId(), { span: { ...SPAN, started_at, ended_at } })
    }),
  )
  await keepTogether(writes)
  await waitFor(() => expect(episodes.value).toHaveLength(writes.length))
  const List = () => <AttackList attacks={listed.value} title={(count, month) => `${count} in ${month}`} />
  render(<List />)
}

test('where the end of the list comes near, the next month is there, until none is left', async () => {
  await list({ '2026-11': 1, '2026-10': 2, '2026-08': 1 })
  expect(heads()).toEqual(['1 in November 2026', '2 in October 2026'])
  const more = screen.getByRole('button', { name: 'Earlier attacks' })

  await far(more)
  expect(heads()).toHaveLength(2)
  await near(more)

  expect(heads()).toEqual(['1 in November 2026', '2 in October 2026', '1 in August 2026'])
  expect(screen.queryByRole('button', { name: 'Earlier attacks' })).toBeNull()
})

test('the rows of a month that is far are let go, and are back when it comes near', async () => {
  await list({ '2026-11': 2, '2026-10': 1 })

  await far(part('2 in November 2026'))
  await far(part('2 in November 2026'))
  expect([rows('2 in November 2026'), rows('1 in October 2026')]).toEqual([0, 1])
  await near(part('2 in November 2026'))

  expect(rows('2 in November 2026')).toBe(2)
})

test('the month in which somebody goes from row to row by key is not let go', async () => {
  await list({ '2026-11': 2 })
  part('2 in November 2026').querySelector('a')?.focus()

  await far(part('2 in November 2026'))

  expect(rows('2 in November 2026')).toBe(2)
})

test('a month of many attacks comes in parts, and all of them come', async () => {
  await list({ '2026-11': 20 })
  expect(rows('20 in November 2026')).toBeLessThan(20)

  await waitFor(() => expect(rows('20 in November 2026')).toBe(20))
})
