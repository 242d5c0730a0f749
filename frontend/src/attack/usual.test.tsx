// @vitest-environment jsdom
/** As usual on the page of an attack: marked, one tap from being changed, and unknown to the verdict until it is confirmed. */
import { fireEvent, render, screen, waitFor } from '@testing-library/preact'
import { expect, test } from 'vitest'
import { keep } from '../store/diary'
import type { Episode } from '../store/documents'
import { newId } from '../store/ids'
import { episodes } from '../store/live'
import { clock, NOW, onAFreshDiary } from '../testing/screen'
import { AttackPage } from './AttackPage'

onAFreshDiary()

const USUAL: Partial<Episode> = {
  ...({ side: 'left', locations: ['temporal:left'], quality: ['throbbing'], pain_severity: 'severe' } as const),
  ...({ nausea: 'mild', vomiting: false, photophobia: true, phonophobia: true, worse_with_activity: true } as const),
  aura: [],
}
const RUNS = { started_at: '2026-11-22T06:00:00Z', ended_at: null, time_zone: 'UTC' }

/** So many attacks that are over, and one that runs and is shown. */
async function after(over: number, own: Partial<Episode> = {}): Promise<() => Episode> {
  for (let day = 1; day <= over; day += 1) {
    const on = `2026-11-${String(day).padStart(2, '0')}`
    const span = { started_at: `${on}T06:00:00Z`, ended_at: `${on}T14:00:00Z`, time_zone: 'UTC' }
    await keep('episode', newId(), { span, ...USUAL })
  }
  const id = newId()
  await keep('episode', id, { span: RUNS, ...own })
  await waitFor(() => expect(episodes.value).toHaveLength(over + 1))
  render(<AttackPage id={id} now={NOW} clock={clock} />)
  await screen.findByText('More, if you like')
  return () => episodes.value.find((one) => one.id === id)?.fields ?? { span: RUNS }
}
const tap = (name: string | RegExp): boolean => fireEvent.click(screen.getByRole('button', { name }))
const sentence = (): string => document.querySelector('.verdict .says > *')?.textContent ?? ''

test('what is usual is filled in, marked by a word and a broken line, and says nothing until it is confirmed', async () => {
  const stored = await after(3)
  const before = sentence()

  tap('As usual')
  const light = await screen.findByRole('button', { name: 'Light hurts photophobia: yes, as usual' })

  expect(light.dataset['usual']).toBe('true')
  expect(document.querySelector('.scale.words')?.closest('fieldset')?.className).toContain('as-usual')
  expect(stored().prefilled).toHaveLength(Object.keys(USUAL).length)
  expect(sentence()).toBe(before)
})

test('yes, like this makes a verdict of it, and its undo takes the verdict away again', async () => {
  const stored = await after(3)
  const before = sentence()
  tap('As usual')
  await screen.findByRole('button', { name: 'Yes, like this' })

  tap('Yes, like this')
  await waitFor(() => expect(sentence()).toMatch(/migraine/))
  expect(stored().prefilled).toEqual([])
  tap('Undo')

  await waitFor(() => expect(sentence()).toBe(before))
  expect(screen.getByRole('button', { name: 'Yes, like this' })).toBeTruthy()
})

test('changing one of them confirms that one alone', async () => {
  const stored = await after(3)
  tap('As usual')
  await screen.findByRole('button', { name: 'Vomiting: no, as usual' })

  tap('Vomiting: no, as usual')

  await waitFor(() => expect(stored().prefilled).not.toContain('vomiting'))
  expect(stored().prefilled).toHaveLength(Object.keys(USUAL).length - 1)
})

test('a tap on the key that is filled in confirms it', async () => {
  const stored = await after(3)
  tap('As usual')
  const key = await screen.findByRole('radio', { name: 'severe' })
  await waitFor(() => expect(stored().prefilled).toContain('pain_severity'))

  fireEvent.click(key)

  await waitFor(() => expect(stored().prefilled).not.toContain('pain_severity'))
  expect(stored().pain_severity).toBe('severe')
})

test('taken back, what the person said themselves is left as it was', async () => {
  const stored = await after(3, { side: 'right', vomiting: true })
  tap('As usual')
  await screen.findByRole('button', { name: 'Take it back' })

  tap('Take it back')

  await waitFor(() => expect(stored().prefilled).toEqual([]))
  expect(stored()).toMatchObject({ side: 'right', vomiting: true, nausea: null, photophobia: null })
  expect(stored().locations).toBeUndefined()
})

test('before three attacks are over it says when it will be there', async () => {
  await after(1)

  expect(screen.queryByRole('button', { name: 'As usual' })).toBeNull()
  expect(screen.getByText('“As usual” comes after three finished attacks: 2 more.')).toBeTruthy()
})
