// @vitest-environment jsdom
/** A warning says what to do before anything else, names no diagnosis, and can be acted on with one tap. */
import { cleanup, render, screen } from '@testing-library/preact'
import { afterEach, expect, test } from 'vitest'
import rulebook from '../rules/rulebook.json'
import { flags as words } from '../words/flags'
import { reasonsOf, Warnings } from './Warnings'

afterEach(cleanup)

const flag = (code: string, level: string) => ({ code, level })

test('an emergency calls the number with one tap, in the agreed words', () => {
  render(<Warnings flags={[flag('thunderclap', 'emergency')]} number="000" />)

  const alert = screen.getByRole('alert')
  expect(alert.textContent).toContain(
    'What you entered can have serious causes. Call 000 now. This app cannot judge your headache.',
  )
  expect(screen.getByRole('link', { name: 'Call 000' }).getAttribute('href')).toBe('tel:000')
})

test('a number with spaces is dialled without them', () => {
  render(<Warnings flags={[flag('thunderclap', 'emergency')]} number="+43 1 400" />)

  expect(screen.getByRole('link').getAttribute('href')).toBe('tel:+431400')
})

test('what can wait is said calmly, each level in one line, and alarms nobody', () => {
  const calm = [flag('positional', 'prompt'), flag('over_72_hours', 'prompt'), flag('cancer_history', 'discuss')]

  render(<Warnings flags={calm} number="112" />)

  expect(screen.queryByRole('alert')).toBeNull()
  expect(screen.queryByRole('link')).toBeNull()
  expect(
    screen.getByText(/within one to three days: brought on by standing up or lying down; over three days/),
  ).toBeDefined()
  expect(screen.getByText('Worth telling at your next visit: cancer, now or before.')).toBeDefined()
})

test('an emergency stands before what can wait', () => {
  const { container } = render(
    <Warnings flags={[flag('positional', 'prompt'), flag('thunderclap', 'emergency')]} number="112" />,
  )

  expect(container.firstElementChild?.getAttribute('role')).toBe('alert')
  expect(container.children).toHaveLength(2)
})

test('no flag, no word', () => {
  const { container } = render(<Warnings flags={[]} number="112" />)

  expect(container.textContent).toBe('')
})

test('every rule has its reason in plain words, and no reason names a diagnosis', () => {
  const reasons = Object.values(words.reasons).join(' ')

  expect(Object.keys(words.reasons)).toEqual(expect.arrayContaining(Object.keys(rulebook.flags.rules)))
  expect(reasons).not.toMatch(/stroke|bleed|haemorrhage|mening|tumou?r|arteritis|glaucoma|thrombo|probably|harmless/i)
})

test('a reason is said once', () => {
  expect(reasonsOf([flag('positional', 'prompt'), flag('positional', 'prompt')])).toBe(
    'brought on by standing up or lying down',
  )
})
