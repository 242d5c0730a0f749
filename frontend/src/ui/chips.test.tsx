// @vitest-environment jsdom
/** Chips have three states, and a set is recorded as soon as one of its chips is touched. */
import { signal } from '@preact/signals'
import { cleanup, fireEvent, render, screen } from '@testing-library/preact'
import { afterEach, expect, test } from 'vitest'
import { type Answer, nextAnswer } from './answer'
import { Chip } from './Chip'
import { SetGroup } from './SetGroup'
import type { Names } from './sets'

afterEach(cleanup)

const KNOWN = { throbbing: { label: 'Throbbing', med: 'pulsating' }, pressing: { label: 'Pressing' } }

function shownSet(start: string[] | null) {
  const names = signal<Names>(start)
  const Shown = () => (
    <SetGroup
      title="What it feels like"
      names={names.value}
      known={KNOWN}
      onChange={(edit) => {
        names.value = edit(names.value)
      }}
    />
  )
  render(<Shown />)
  return names
}
const tap = (name: string): void => void fireEvent.click(screen.getByRole('button', { name }))

test('a chip goes from not said to yes, no, and not said again, and its name says so', () => {
  const answer = signal<Answer>(null)
  const Shown = () => (
    <Chip
      label="Light hurts"
      med="photophobia"
      answer={answer.value}
      onTap={() => {
        answer.value = nextAnswer(answer.value)
      }}
    />
  )
  render(<Shown />)

  const heard = ['not said', 'yes', 'no'].map((state) => {
    const name = `Light hurts photophobia: ${state}`
    tap(name)
    return name
  })

  expect(heard).toHaveLength(3)
  expect(screen.getByRole('button', { name: 'Light hurts photophobia: not said' })).toBeDefined()
})

test('once one of a set is yes, the others read as no', () => {
  const names = shownSet(null)

  tap('Throbbing pulsating: not said')

  expect(names.value).toEqual(['throbbing'])
  expect(screen.getByRole('button', { name: 'Pressing: no' })).toBeDefined()
})

test('none of these turns the whole group to no, and itself to yes', () => {
  const names = shownSet(null)

  tap('None of these')

  expect(names.value).toEqual([])
  expect(screen.getByRole('button', { name: 'Throbbing pulsating: no' })).toBeDefined()
  expect(screen.getByRole('button', { name: 'None of these' }).getAttribute('aria-pressed')).toBe('true')
})

test('naming any chip lets none of these go', () => {
  const names = shownSet([])

  tap('Pressing: no')

  expect(names.value).toEqual(['pressing'])
})

test('one chip alone goes through yes and no back to not said', () => {
  const names = shownSet(null)

  tap('Pressing: not said')
  tap('Pressing: yes')
  tap('Pressing: no')

  expect(names.value).toBeNull()
})

test('the group says how much of it is answered', () => {
  shownSet(null)

  expect(screen.getByRole('group', { name: 'What it feels like' }).textContent).toContain('not said')
})

test('a word of the person is a chip like the others', () => {
  shownSet(['other:flu'])

  expect(screen.getByRole('button', { name: 'flu: yes' })).toBeDefined()
})
