// @vitest-environment jsdom
/** The next question is answered where it stands, in the words of its own answers. */
import { cleanup, fireEvent, render, screen } from '@testing-library/preact'
import { afterEach, expect, test, vi } from 'vitest'
import type { Episode } from '../store/documents'
import { answered } from '../testing/part'
import { AskNext } from './AskNext'

afterEach(cleanup)

const labels = (): (string | null)[] => screen.queryAllByRole('button').map((button) => button.textContent)
function asked(field: string, said: Partial<Episode> = {}) {
  const { stored, tell } = answered(said)
  render(<AskNext field={field} said={stored.value} tell={tell} />)
  return { stored, answer: (name: string) => fireEvent.click(screen.getByRole('button', { name })) }
}

test('a question of yes or no shows the medical word, and writes what is tapped', () => {
  const { stored, answer } = asked('photophobia')
  expect(screen.getByRole('heading').textContent).toBe('Does light hurt? photophobia')

  answer('Yes')
  expect(stored.value.photophobia).toBe(true)
  answer('No')
  expect(stored.value.photophobia).toBe(false)
})

test('a question without a medical word shows none', () => {
  asked('worse_with_activity')

  expect(screen.getByRole('heading').textContent?.trim()).toBe('Does moving about make it worse?')
  expect(document.querySelector('.med')).toBeNull()
})

test.each([
  ['side', ['Left', 'Right', 'Both', 'Shifts'], 'Shifts', 'shifting'],
  ['pain_severity', ['Mild', 'Moderate', 'Severe'], 'Severe', 'severe'],
  ['nausea', ['No', 'A little', 'Clearly', 'Badly'], 'No', 'none'],
])('the answers to %s are its own, not yes and no', (field, all, tapped, written) => {
  const { stored, answer } = asked(field)
  expect(labels()).toEqual(all)

  answer(tapped)

  expect(stored.value).toMatchObject({ [field]: written })
})

test('the feel of the pain can be named, or said to be none of these', () => {
  const { stored, answer } = asked('quality')

  answer('Both')
  expect(stored.value.quality).toEqual(['throbbing', 'pressing'])
  answer('None of these')
  expect(stored.value.quality).toEqual([])
})

test.each([
  ['left', 'temporal:left'],
  ['both', 'temporal'],
  [null, 'temporal'],
] as const)('a place is written with the side that was told: %s', (side, place) => {
  const { stored, answer } = asked('locations', { side })

  answer('Temple')

  expect(stored.value.locations).toEqual([place])
})

test('each sign at eye, nose or face can be named, and none of them is an answer too', () => {
  const { stored, answer } = asked('autonomic')
  expect(labels()).toHaveLength(11)

  answer('Watering eye')
  expect(stored.value.autonomic).toEqual(['tearing'])
  answer('None of these')
  expect(stored.value.autonomic).toEqual([])
})

test('an aura is said to be none, or its group is opened without writing anything', () => {
  const scrolled = vi.fn()
  Element.prototype.scrollIntoView = scrolled
  const { stored, answer } = asked('aura')
  const { container } = render(
    <details id="group-aura">
      <summary>Aura</summary>
    </details>,
  )

  answer('Yes, say which')
  expect(container.querySelector('details')?.open).toBe(true)
  expect(document.activeElement?.textContent).toBe('Aura')
  expect(stored.value.aura).toBeUndefined()
  answer('None of these')
  expect(stored.value.aura).toEqual([])
})

test('an aura that is written down is asked for its details, and never wiped by an answer', () => {
  asked('aura', { aura: [{ id: 'a', symptom: 'visual' }] })

  expect(screen.getByRole('heading').textContent).toMatch(/^When was each sign of the aura/)
  expect(labels()).toEqual(['Say it now'])
})

test('a group that is not on the page yet is not opened', () => {
  const { stored, answer } = asked('aura')

  answer('Yes, say which')

  expect(stored.value.aura).toBeUndefined()
})

test('a field that has no words for its question is not asked', () => {
  asked('handwriting')

  expect(labels()).toEqual([])
  expect(screen.queryByRole('heading')).toBeNull()
})
