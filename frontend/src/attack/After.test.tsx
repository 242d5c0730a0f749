// @vitest-environment jsdom
/** The after-phase has an end of its own, said by one tap or typed, never before the attack began. */
import { cleanup, configure, fireEvent, render, screen } from '@testing-library/preact'
import { afterEach, expect, test } from 'vitest'
import '../testing/words'
import { answered } from '../testing/part'
import { clock } from '../testing/screen'
import { After } from './After'

// A busy machine needs longer than the usual second.
configure({ asyncUtilTimeout: 15_000 })
afterEach(cleanup)

const hour = (count: number): string => new Date(clock().getTime() - count * 3_600_000).toISOString()
const ended = (hours: number) =>
  answered({ span: { started_at: hour(hours + 5), ended_at: hour(hours), time_zone: 'Europe/Berlin' } })

test('one tap says that it is over now', () => {
  const attack = ended(3)
  render(<After {...attack.part()} />)

  fireEvent.click(screen.getByRole('button', { name: 'The after-phase is over now' }))

  expect(Date.parse(attack.stored.value.postdrome_until ?? '')).toBe(clock().getTime())
})

test('days later it is typed, not stamped', () => {
  render(<After {...ended(5 * 24).part()} />)

  expect(screen.queryByRole('button')).toBeNull()
  expect(screen.getByLabelText('After-phase over at')).toBeDefined()
})

test('it cannot be over before the attack began', async () => {
  const attack = ended(3)
  render(<After {...attack.part()} />)
  const field = screen.getByLabelText('After-phase over at')

  fireEvent.input(field, { target: { value: '2020-01-01T06:00' } })
  fireEvent.blur(field)

  expect((await screen.findByRole('alert')).textContent).toMatch(/before the attack began/)
  expect(attack.stored.value.postdrome_until).toBeUndefined()
})
