// @vitest-environment jsdom
/** The next question is answered where it stands, in the words of its own answers. */
import { cleanup, fireEvent, render, screen } from '@testing-library/preact'
import { afterEach, expect, test } from 'vitest'
import { answered } from '../testing/part'
import { AskNext } from './AskNext'

afterEach(cleanup)

const labels = (): (string | null)[] => screen.queryAllByRole('button').map((button) => button.textContent)
function asked(field: string) {
  const { stored, tell } = answered()
  render(<AskNext field={field} tell={tell} />)
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
  ['side', ['left', 'right', 'both', 'shifts'], 'shifts', 'shifting'],
  ['pain_severity', ['mild', 'moderate', 'severe'], 'severe', 'severe'],
  ['nausea', ['no', 'a little', 'clearly', 'badly'], 'no', 'none'],
])('the answers to %s are its own, not yes and no', (field, all, tapped, written) => {
  const { stored, answer } = asked(field)
  expect(labels()).toEqual(all)

  answer(tapped)

  expect(stored.value).toMatchObject({ [field]: written })
})

test('the feel of the pain can be named, or said to be none of these', () => {
  const { stored, answer } = asked('quality')
  expect(labels()).toHaveLength(7)

  answer('Throbbing')
  expect(stored.value.quality).toEqual(['throbbing'])
  answer('None of these')
  expect(stored.value.quality).toEqual([])
})

test('a field that has no words for its question is not asked', () => {
  asked('handwriting')

  expect(labels()).toEqual([])
  expect(screen.queryByRole('heading')).toBeNull()
})
