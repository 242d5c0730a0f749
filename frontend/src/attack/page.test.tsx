// @vitest-environment jsdom
/** The Attack page over a real diary: what is tapped is stored at once, and nothing else is. */
import 'fake-indexeddb/auto'
import { cleanup, configure, fireEvent, render, screen, waitFor, within } from '@testing-library/preact'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { keep, open } from '../store/diary'
import type { Episode } from '../store/documents'
import { newId } from '../store/ids'
import { doses, episodes, ready, unsent } from '../store/live'
import { AttackPage } from './AttackPage'

const NOW = new Date('2026-11-22T12:00:00Z')
const span = { started_at: '2026-11-22T06:00:00Z', time_zone: 'America/New_York' }
const MIGRAINE: Partial<Episode> = {
  ...({ side: 'left', quality: ['throbbing'], pain_severity: 'severe', worse_with_activity: true } as const),
  ...({ nausea: 'mild', photophobia: true, phonophobia: true } as const),
}
let id = ''

// The real store on a busy machine needs longer than the usual second.
configure({ asyncUtilTimeout: 15_000, getElementError: (message) => new Error(message ?? '') })
vi.setConfig({ testTimeout: 60_000 })

beforeEach(async () => {
  id = newId()
  await open(id)
})
afterEach(cleanup)

const stored = (): Episode | undefined => episodes.value.find((entry) => entry.id === id)?.fields
const button = (name: string | RegExp): HTMLElement => screen.getByRole('button', { name })
const key = (group: string, name: string): HTMLElement =>
  within(screen.getByRole('group', { name: group })).getByRole('radio', { name })

async function shown(fields: Partial<Episode> = {}): Promise<void> {
  await keep('episode', id, { span, ...fields })
  await waitFor(() => expect(ready.value && stored()).toBeTruthy())
  render(<AttackPage id={id} now={NOW} clock={() => NOW} />)
  await screen.findByText('More, if you like')
}

/** Tap, and wait until it stands in the diary. */
async function tap(element: HTMLElement, then: Partial<Episode>): Promise<void> {
  fireEvent.click(element)
  await waitFor(() => expect(stored()).toMatchObject(then))
}
const sentence = (): string => document.querySelector('.verdict .says > :first-child')?.textContent ?? ''

test('eight taps on one page take an attack that was just logged to one that is classified', async () => {
  await shown()
  let taps = 0
  const count = async (element: HTMLElement, then: Partial<Episode>): Promise<void> => {
    taps += 1
    await tap(element, then)
  }

  await count(screen.getByRole('checkbox', { name: 'left temple' }), { side: 'left' })
  await count(button(/^Throbbing/), { quality: ['throbbing'] })
  await count(key('How bad at its worst', 'severe'), { pain_severity: 'severe' })
  await count(button(/^Makes it worse/), { worse_with_activity: true })
  await count(button(/^Light hurts/), { photophobia: true })
  await count(button(/^Sound hurts/), { phonophobia: true })
  await count(key('Feeling sick', 'a little'), { nausea: 'mild' })
  await count(button('It is over'), { span: { ...span, ended_at: '2026-11-22T07:00:00-05:00' } })

  expect(taps).toBe(8)
  await waitFor(() => expect(sentence()).toContain('Fits migraine; with or without aura is not recorded.'))
})

test('the next question is answered inside the verdict, and settles it', async () => {
  await shown({ ...MIGRAINE, span: { ...span, ended_at: '2026-11-22T12:00:00Z' } })
  const ask = await screen.findByRole('heading', { name: /^Was there a change in sight/ })

  fireEvent.click(within(ask.parentElement!).getByRole('button', { name: 'None of these' }))

  await waitFor(() => expect(sentence()).toContain('Fits the criteria of migraine without aura.'))
  expect(stored()?.aura).toEqual([])
})

test('an aura is written down in its group, to which the question leads', async () => {
  Element.prototype.scrollIntoView = () => undefined
  await shown(MIGRAINE)

  fireEvent.click(await screen.findByRole('button', { name: 'Yes, say which' }))

  const group = await screen.findByRole('group', { name: 'Aura' })
  await tap(within(group).getByRole('button', { name: /^Sight visual/ }), {})
  await waitFor(() => expect(stored()?.aura?.map(({ symptom }) => symptom)).toEqual(['visual']))
})

test('the address may ask for a group to be opened', async () => {
  Element.prototype.scrollIntoView = () => undefined
  history.replaceState(null, '', '?open=autonomic')

  await shown(MIGRAINE)

  expect(await screen.findByRole('group', { name: 'Eye, nose and face' })).toBeDefined()
  history.replaceState(null, '', '/')
})

test('what was not touched stays not recorded', async () => {
  await shown()

  await tap(button(/^Vomiting/), { vomiting: true })

  expect(Object.keys(stored() ?? {}).sort()).toEqual(['span', 'vomiting'])
})

test('none of these says no to all that came with it, feeling sick too', async () => {
  await shown()
  const group = screen.getByRole('group', { name: 'What came with it' })

  await tap(within(group).getByRole('button', { name: 'None of these' }), {
    photophobia: false,
    vomiting: false,
    nausea: 'none',
  })
  await tap(within(group).getByRole('button', { name: 'None of these' }), { photophobia: null, nausea: null })
})

test('a side that was said by hand is not changed by the places', async () => {
  await shown({ side: 'shifting' })

  await tap(screen.getByRole('checkbox', { name: 'right eye' }), { locations: ['orbital:right'] })

  expect(stored()?.side).toBe('shifting')
})

test('the places can be chosen as a list', async () => {
  await shown()
  fireEvent.click(button('As a list'))

  await tap(await screen.findByRole('button', { name: 'right jaw: not said' }), {
    locations: ['jaw:right'],
    side: 'right',
  })
  await tap(button(/^Whole head/), { locations: ['whole_head'], side: 'both' })
})

test('an end before the start is refused beside the field, and what was typed stays', async () => {
  await shown({ span: { ...span, ended_at: '2026-11-22T10:00:00Z' } })
  const field: HTMLInputElement = screen.getByLabelText('Ended')
  expect(field.value).toBe('2026-11-22T05:00')

  fireEvent.input(field, { target: { value: '2026-11-21T05:00' } })
  fireEvent.blur(field)

  expect((await screen.findByRole('alert')).textContent).toBe('It cannot end before it starts.')
  expect(field.value).toBe('2026-11-21T05:00')
  expect(stored()?.span?.ended_at).toBe('2026-11-22T10:00:00Z')
})

test('times are edited in the time zone of the attack', async () => {
  await shown()
  const field: HTMLInputElement = screen.getByLabelText('Began')
  expect(field.value).toBe('2026-11-22T01:00')

  fireEvent.input(field, { target: { value: '2026-11-22T00:30' } })
  fireEvent.blur(field)

  await waitFor(() => expect(stored()?.span?.started_at).toBe('2026-11-22T00:30:00-05:00'))
})

test('notes are stored without a button to press', async () => {
  await shown()
  const fold = screen.getByText('Notes').closest('details')!
  fold.open = true
  fireEvent(fold, new Event('toggle'))
  const notes = await screen.findByLabelText('Notes')

  fireEvent.input(notes, { target: { value: 'left eye' } })

  await waitFor(() => expect(stored()?.notes).toBe('left eye'))
})

test('a medicine on the list is taken with one tap, and its dose belongs to the attack', async () => {
  await keep('medication', newId(), { name: 'Sumatriptan', strength: 50, unit: 'mg', active: true })
  await shown()

  await tap(key('Did you take a medicine?', 'yes'), { took_medicine: true })
  fireEvent.click(await screen.findByRole('button', { name: 'Sumatriptan 50 mg' }))

  await waitFor(() => expect(doses.value.map(({ fields }) => fields.episode_id)).toEqual([id]))
  expect(doses.value[0]?.fields.amount ?? null).toBeNull()
})

test('a dose that was taken away can be taken back', async () => {
  await shown({ took_medicine: true })
  await keep('dose', newId(), { episode_id: id, taken_at: span.started_at })
  fireEvent.click(await screen.findByRole('button', { name: 'Remove A medicine' }))
  await waitFor(() => expect(doses.value).toEqual([]))

  fireEvent.click(await screen.findByRole('button', { name: 'Undo' }))

  await waitFor(() => expect(doses.value).toHaveLength(1))
})

test('a deleted attack can be taken back', async () => {
  await shown()
  fireEvent.click(button('Delete this attack'))
  await waitFor(() => expect(stored()).toBeUndefined())

  fireEvent.click(await screen.findByRole('button', { name: 'Undo' }))

  await waitFor(() => expect(stored()).toBeTruthy())
})

test('a thunderclap asks for help at once, and goes on saving', async () => {
  await shown({ onset_speed: 'thunderclap' })

  expect(screen.getByRole('alert').textContent).toMatch(/Call \d+ now/)
  await tap(button(/^Vomiting/), { vomiting: true })
})

test('an attack that has run for over 72 hours is asked about, kindly and once', async () => {
  await shown({ span: { ...span, started_at: '2026-11-18T06:00:00Z' } })

  fireEvent.click(await screen.findByRole('button', { name: 'I do not know when' }))

  await waitFor(() => expect(stored()?.span?.end_unknown).toBe(true))
  await waitFor(() => expect(screen.queryByText('Is it still there?')).toBeNull())
})

test('what as usual filled in counts only when it is confirmed, and any answer confirms itself', async () => {
  await shown({ nausea: 'severe', vomiting: true, prefilled: ['nausea', 'vomiting'] })
  expect(await screen.findByText(/Nothing of it counts until you say yes/)).toBeDefined()

  await tap(button('Vomiting: yes, as usual'), { vomiting: false, prefilled: ['nausea'] })
  await tap(button('Take it back'), { nausea: null, prefilled: [] })
})

test('the page says that the attack is on this phone until the account has it', async () => {
  await shown()

  expect(unsent.value.has(id)).toBe(true)
  expect(screen.getByText('on this phone')).toBeDefined()
})

test('an attack that is not here says so', () => {
  render(<AttackPage id="nowhere" now={NOW} clock={() => NOW} />)

  expect(screen.getByRole('status').textContent).toMatch(/not in the diary/)
})
