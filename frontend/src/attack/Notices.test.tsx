// @vitest-environment jsdom
/** What must be said about an attack before its questions: refused, written twice, or only filled in. */
import { fireEvent, render, screen, waitFor } from '@testing-library/preact'
import { expect, test } from 'vitest'
import type { Fields } from '../store/database'
import { change, keep } from '../store/diary'
import type { Episode } from '../store/documents'
import { episodes } from '../store/live'
import { answered } from '../testing/part'
import { onAFreshDiary, SPAN } from '../testing/screen'
import { Notices } from './Notices'

onAFreshDiary()

const says = (text: string): HTMLElement => screen.getByText(text)
function asked(other: Fields, said: Partial<Episode> = {}): void {
  render(<Notices part={answered(said).part()} setAside={other} />)
}

/** Shows an attack that is in the diary, with what the other device wrote about it. */
async function inTheDiary(said: Partial<Episode>, other?: Fields) {
  const part = answered(said).part()
  await keep('episode', part.id, part.said)
  await waitFor(() => expect(episodes.value).toHaveLength(1))
  render(<Notices part={part} setAside={other} />)
  return () => episodes.value[0]?.fields
}

test('an attack with nothing to be said about it shows no notice', () => {
  expect(render(<Notices part={answered().part()} />).container.textContent).toBe('')
})

test('a refusal says what is wrong field by field, in the words of the page', () => {
  render(<Notices part={answered().part()} refusal="side: Choose one.; quality.0: Unknown word.; It is too old." />)

  expect(screen.getByRole('alert').textContent).toContain('safe on this phone')
  expect(says('side: Choose one.')).toBeTruthy()
  expect(says('what it feels like: Unknown word.')).toBeTruthy()
  expect(says('It is too old.')).toBeTruthy()
})

test('a refused field that has no words keeps its name, and a refused time is told beside the time', () => {
  render(<Notices part={answered().part()} refusal="mood: Not known here.; span.ended_at: Before the start." />)

  expect(says('mood: Not known here.')).toBeTruthy()
  expect(screen.queryByText(/Before the start/)).toBeNull()
})

test.each<[string, unknown, string]>([
  ['yes', true, 'here no, on the other device yes.'],
  ['no answer', null, 'here no, on the other device not said.'],
])('two answers to one question are told as words: %s', (_name, other, told) => {
  asked({ vomiting: other }, { vomiting: false })

  expect(says(`vomiting: ${told}`)).toBeTruthy()
})

test('what is only on the other device is told against nothing said here', () => {
  asked({ pain_peak: 7 })

  expect(says('worst pain: here not said, on the other device 7.')).toBeTruthy()
})

test('lists are told by their parts, and an empty list is an answer', () => {
  asked({ quality: ['pressing', 'dull'] }, { quality: [] })

  expect(says('what it feels like: here None of these, on the other device pressing, dull.')).toBeTruthy()
})

test('an answer of several parts is told by its parts', () => {
  asked({ aura: [{ symptom: 'visual', one_sided: true }] })

  expect(says('aura: here not said, on the other device visual, yes.')).toBeTruthy()
})

test('keeping the answer of this device changes nothing', async () => {
  const stored = await inTheDiary({ side: 'left' }, { side: 'right' })

  fireEvent.click(screen.getByRole('button', { name: 'Keep this one' }))
  await change('episode', answeredId(), { notes: 'after' })
  await waitFor(() => expect(stored()?.notes).toBe('after'))

  expect(stored()?.side).toBe('left')
})
const answeredId = (): string => episodes.value[0]?.id ?? ''

test('taking the answer of the other device puts it in the diary', async () => {
  const stored = await inTheDiary({ side: 'left', pain_peak: 4 }, { side: 'right' })

  fireEvent.click(screen.getByRole('button', { name: 'Take the other' }))

  await waitFor(() => expect(stored()).toMatchObject({ side: 'right', pain_peak: 4, span: SPAN }))
})
