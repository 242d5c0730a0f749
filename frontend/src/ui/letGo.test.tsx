// @vitest-environment jsdom
/** A button that goes with its screen gives the focus away, except under a keyboard. */
import { cleanup, fireEvent, render, screen } from '@testing-library/preact'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { letGo } from './letGo'

beforeEach(() => {
  render(
    <button type="button" onClick={letGo}>
      It is over
    </button>,
  )
  screen.getByRole('button').focus()
})

afterEach(cleanup)

test('a tap lets go of the focus', () => {
  fireEvent.click(screen.getByRole('button'), { detail: 1 })

  expect(document.activeElement).toBe(document.body)
})

test('a key keeps it, should the button stay', () => {
  fireEvent.click(screen.getByRole('button'), { detail: 0 })

  expect(document.activeElement).toBe(screen.getByRole('button'))
})
