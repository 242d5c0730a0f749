// @vitest-environment jsdom
/** The question in the entry: in people's words, one line a field, answered by itself and undone. */
import { fireEvent, render, screen, waitFor } from '@testing-library/preact'
import { expect, test } from 'vitest'
import { keep } from '../store/diary'
import { newId } from '../store/ids'
import { episodes, setAside } from '../store/live'
import { onAFullPhone } from '../testing/full'
import { onAFreshDiary, SPAN } from '../testing/screen'
import { OpenQuestions, sentence } from './OpenQuestions'

onAFreshDiary()

const says = (text: RegExp | string): HTMLElement => screen.getByText(text)
const press = (name: string): void => void fireEvent.click(screen.getByRole('button', { name }))
const from = { by: 'phone', against: 'tablet' } as const

async function asked(id = newId()): Promise<string> {
  await keep('episode', id, {
    span: SPAN,
    pain_peak: 7,
    side: 'left',
    two_answers: { pain_peak: { value: 8, ...from }, side: { value: 'right', ...from } },
  })
  await waitFor(() => expect(setAside.value).toHaveLength(1))
  render(<OpenQuestions id={id} />)
  return id
}

test('each field is asked about in one line, with whose the two answers are', async () => {
  await asked()

  expect(says('Worst pain: your tablet says 7, your phone said 8.')).toBeTruthy()
  expect(says('Side: your tablet says left, your phone said right.')).toBeTruthy()
})

test('one answer leaves the other question, and can be undone', async () => {
  await asked()

  press('Take 8')
  await waitFor(() => expect(episodes.value[0]?.fields.pain_peak).toBe(8))
  await waitFor(() => expect(screen.queryByText(/Worst pain: your/)).toBeNull())
  expect(says(/Side: your tablet/)).toBeTruthy()

  press('Undo')
  await waitFor(() => expect(says(/Worst pain: your tablet says 7/)).toBeTruthy())
  expect(episodes.value[0]?.fields.pain_peak).toBe(7)
})

test('keeping what stands ends the question and changes no answer', async () => {
  await asked()

  press('Keep 7')

  await waitFor(() => expect(says('Worst pain: 7 stays.')).toBeTruthy())
  expect(episodes.value[0]?.fields.pain_peak).toBe(7)
})

test('an answer of many words stands in the sentence, and its button says only whose it is', async () => {
  const id = newId()
  const [mine, theirs] = [
    'It came after a night without much sleep.',
    `A walk in the sun${', and a long day'.repeat(9)}`,
  ]
  await keep('episode', id, { span: SPAN, notes: mine, two_answers: { notes: { value: theirs, ...from } } })
  await waitFor(() => expect(setAside.value).toHaveLength(1))
  render(<OpenQuestions id={id} />)

  expect(screen.getByRole('button', { name: `Keep this: ${mine}` }).textContent).toBe('Keep this')
  press(`Take the other: ${theirs}`)

  await waitFor(() => expect(episodes.value[0]?.fields.notes).toBe(theirs))
  await waitFor(() =>
    expect(says(/^Notes: now A walk in the sun.*…\.$/).textContent).toHaveLength(
      'Notes: now '.length + 60 + '….'.length,
    ),
  )
  press('Close')
  await waitFor(() => expect(screen.queryByText(/^Notes: now/)).toBeNull())
})

test('an answer that could not be written is not said to be given', async () => {
  await asked()
  onAFullPhone()

  press('Take 8')

  await waitFor(() => expect(screen.getByRole('alert').textContent).toMatch(/could not be written/))
  expect(screen.queryByText('Worst pain: now 8.')).toBeNull()
  expect(says(/^Worst pain: your tablet/)).toBeTruthy()
})

test('an entry about which nothing is asked has no question, and knows nothing of what went wrong with another', () => {
  const { container } = render(<OpenQuestions id={newId()} />)

  expect(container.textContent).toBe('')
})

test('where only one of the two devices is known, the other is another', () => {
  const two = { field: 'side', stands: 'left', value: 'right' }

  expect(sentence({ ...two, by: 'phone', against: null })).toBe(
    'Side: another device says left, your phone said right.',
  )
  expect(sentence({ ...two, by: null, against: 'computer' })).toBe(
    'Side: your computer says left, another device said right.',
  )
})

test.each([
  [
    'span',
    { started_at: '2026-03-01T08:10:00Z', ended_at: '2026-03-01T10:40:00Z', time_zone: 'Europe/Berlin' },
    'began 1 Mar, 09:10, over 11:40',
  ],
  [
    'span',
    { started_at: '2026-03-01T08:10:00Z', time_zone: 'Europe/Berlin', end_unknown: true },
    'began 1 Mar, 09:10, end not known',
  ],
  ['quality', ['pressing', 'dull'], 'Pressing, Dull'],
  ['quality', [], 'none of these'],
  ['locations', ['orbital:left', 'neck'], 'left eye, side of the neck'],
  ['pain_severity', 'severe', 'severe'],
  ['nausea', 'mild', 'a little'],
  ['vomiting', false, 'no'],
  ['activity_limit', 3, 'in bed'],
  ['aura', [{ id: 'x', symptom: 'visual', one_sided: true, duration_minutes: null }], 'Sight, On one side: yes'],
  ['relief', ['cold', 'other:tea'], 'Cold, tea'],
  ['relief', 'partial', 'partly'],
  ['notes', null, 'not said'],
])('%s is said in words: %j', (field, value, words) => {
  expect(sentence({ field, value, stands: null, by: null, against: null })).toContain(`another device said ${words}.`)
})
