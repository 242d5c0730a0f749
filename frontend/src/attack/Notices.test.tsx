// @vitest-environment jsdom
/** What must be said about an attack before its questions: why the account would not take it. */
import { render, screen } from '@testing-library/preact'
import { expect, test } from 'vitest'
import { Notices } from './Notices'

const says = (text: string): HTMLElement => screen.getByText(text)

test('a refusal says what is wrong field by field, in the words of the page', () => {
  render(<Notices refusal="side: Choose one.; quality.0: Unknown word.; It is too old." />)

  expect(screen.getByRole('alert').textContent).toContain('safe on this phone')
  expect(says('side: Choose one.')).toBeTruthy()
  expect(says('what it feels like: Unknown word.')).toBeTruthy()
  expect(says('It is too old.')).toBeTruthy()
})

test('a refused field that has no words keeps its name, and a refused time is told beside the time', () => {
  render(<Notices refusal="mood: Not known here.; span.ended_at: Before the start." />)

  expect(says('mood: Not known here.')).toBeTruthy()
  expect(screen.queryByText(/Before the start/)).toBeNull()
})
