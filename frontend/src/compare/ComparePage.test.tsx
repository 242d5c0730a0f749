// @vitest-environment jsdom
/** Attacks side by side, over a real diary: which of them, what each says, and where they differ. */
import { fireEvent, render, screen, waitFor } from '@testing-library/preact'
import { expect, test } from 'vitest'
import { keep, keepTogether } from '../store/diary'
import type { Episode } from '../store/documents'
import { writingFresh } from '../store/entries'
import { everything } from '../store/everything'
import { newId } from '../store/ids'
import { NOW, onAFreshDiary, SPAN } from '../testing/screen'
import { ComparePage } from './ComparePage'

onAFreshDiary()

/** On the day of November 2026, from six to eight in Berlin. */
const on = (day: number, fields: Partial<Episode> = {}): Episode => ({
  span: { ...SPAN, started_at: at(day, 5), ended_at: at(day, 7) },
  ...fields,
})
const at = (day: number, hour: number): string => new Date(Date.UTC(2026, 10, day, hour)).toISOString()

/** The answer is the ids in the order in which they were given. */
async function attacks(...all: Episode[]): Promise<string[]> {
  const writes = all.map((fields) => writingFresh('episode', newId(), fields))
  await keepTogether(writes)
  await waitFor(() => expect(everything.value.episodes).toHaveLength(all.length))
  return writes.map(({ id }) => id)
}
const show = (search = '') => render(<ComparePage search={new URLSearchParams(search)} now={NOW} />)
const columns = (): string[] => screen.queryAllByRole('columnheader').map(({ textContent }) => textContent ?? '')
const row = (name: RegExp): (string | null)[] =>
  [...(screen.getByRole('rowheader', { name }).parentElement?.querySelectorAll('td') ?? [])].map(
    (cell) => cell.textContent,
  )
function choose(): void {
  const fold = screen.getByText('Choose the attacks').closest('details')!
  fold.open = true
  fireEvent(fold, new Event('toggle'))
}

test('an empty diary says so, and offers nothing to choose', () => {
  show()

  expect(screen.getByText('There is no attack in the diary yet.')).toBeTruthy()
  expect(screen.queryByText('Choose the attacks')).toBeNull()
})

test('each attack is a column that leads to it, the latest first, and each row says what differs', async () => {
  const [first] = await attacks(
    on(16, { side: 'left', nausea: 'none', vomiting: false }),
    on(18, { side: 'right', vomiting: false, prefilled: ['side'] }),
  )

  show()

  expect(columns()).toEqual(['18 Nov Wednesday', '16 Nov Monday'])
  expect(screen.getByRole('link', { name: /16 Nov/ }).getAttribute('href')).toBe(`/attack/${first}`)
  expect(row(/^side\s?differs$/)).toEqual(['right (as usual, not confirmed)', 'left'])
  expect(row(/^vomiting$/)).toEqual(['no', 'no'])
  expect(row(/^feeling sick$/)).toEqual(['not said', 'no'])
  expect(screen.getByText(/^Not said in any of these: .*light hurts/)).toBeTruthy()
})

test('a medicine is told by the name that it has in the diary', async () => {
  const [attack = ''] = await attacks(on(18))
  const medication = newId()
  await keep('medication', medication, { name: 'Sumatriptan' })
  await keep('dose', newId(), { episode_id: attack, medication_id: medication, taken_at: at(18, 6) })
  await keep('dose', newId(), { episode_id: attack, medication_id: null, taken_at: at(18, 6) })
  await waitFor(() => expect([everything.value.medications.length, everything.value.doses.length]).toEqual([1, 2]))

  show()

  const told = row(/^medicine taken$/)[0]
    ?.replace(/\s/g, ' ')
    .split(' · ')
    .sort()
  expect(told).toEqual(['A medicine after 1 h', 'Sumatriptan after 1 h'])
})

test('attacks are put beside and taken away, and the address keeps the choice', async () => {
  const [first = '', second = ''] = await attacks(on(16), on(18))
  show(`ids=${first}`)
  expect(columns()).toHaveLength(1)
  choose()

  fireEvent.click(screen.getByRole('switch', { name: '18 November 2026, 06:00' }))
  await waitFor(() => expect(columns()).toHaveLength(2))
  expect(location.search).toBe(`?ids=${first},${second}`)
  fireEvent.click(screen.getByRole('switch', { name: '16 November 2026, 06:00' }))
  fireEvent.click(screen.getByRole('switch', { name: '18 November 2026, 06:00' }))

  expect(await screen.findByText('No attack is chosen.')).toBeTruthy()
  expect(columns()).toEqual([])
})

test('an attack of which only the day is known is offered by its day, without a time', async () => {
  await attacks({ span: { ...SPAN, started_at: at(18, 11), onset_precision: 'day_only' } })
  show()

  choose()

  expect(screen.getByRole('switch', { name: '18 November 2026' })).toBeTruthy()
})

test('the latest thirty are offered, and an older one that stands there already', async () => {
  const all = await attacks(...Array.from({ length: 33 }, (_, back) => on(20 - back)))
  show(`ids=${all[32]}`)

  choose()

  expect(screen.getAllByText(/ 2026, 0[67]:00$/)).toHaveLength(31)
  expect(screen.getByLabelText('19 October 2026, 07:00')).toHaveProperty('checked', true)
})
