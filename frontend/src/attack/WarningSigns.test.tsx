// @vitest-environment jsdom
/** Warning signs take one tap to say none, and two to name one. */
import { cleanup, fireEvent, render, screen } from '@testing-library/preact'
import { afterEach, expect, test } from 'vitest'
import type { Episode } from '../store/documents'
import { answered } from '../testing/part'
import { WarningSigns } from './WarningSigns'

afterEach(cleanup)

function shown(fields: Partial<Episode> = {}) {
  const { stored, part } = answered(fields)
  const Shown = () => <WarningSigns {...part()} />
  render(<Shown />)
  return () => stored.value.warning_signs
}
const tap = (name: string | RegExp): boolean => fireEvent.click(screen.getByRole('button', { name }))

test('one line asks for all of them, and one tap says none; another takes it back', () => {
  const said = shown()
  expect(screen.getByText(/With this headache, or just before it: fever, stiff neck/)).toBeTruthy()

  tap('None of these')
  expect(said()).toEqual([])
  tap('None of these')

  expect(said()).toBeNull()
})

test('one of them is named behind one more tap, and stays named', () => {
  const said = shown()

  tap('Yes, some of these')
  tap('Fever: not said')

  expect(said()).toEqual(['fever'])
  expect(screen.getByRole('button', { name: 'Stiff neck: no' })).toBeTruthy()
})

test('what was named is in sight at once', () => {
  shown({ warning_signs: ['head_injury'] })

  expect(screen.getByRole('button', { name: /^Head or neck hurt.*: yes/ })).toBeTruthy()
  expect(screen.getByRole('button', { name: 'Drowsy since: no' })).toBeTruthy()
})
