// @vitest-environment jsdom
/** The report's warnings: worst first, with their days, and whose levels they are. */
import { cleanup, render, screen } from '@testing-library/preact'
import { afterEach, expect, test } from 'vitest'
import { Flags } from './Flags'

afterEach(cleanup)

const flag = (code: string, level: string, on: string[] = []) => ({ code, level, on, because: '' })
const titles = (): (string | null)[] => screen.getAllByRole('heading', { level: 4 }).map((title) => title.textContent)

test('each level has its title, the gravest first', () => {
  const flags = [flag('thunderclap', 'emergency', ['2026-11-20']), flag('cancer_history', 'discuss')]

  render(<Flags flags={flags} recorded />)

  expect(titles()).toEqual(['Emergency', 'For the next visit'])
  expect(screen.getByText(/It was at its worst in under a minute, on (20 Nov|Nov 20)/)).toBeTruthy()
})

test('many days are counted, and what is so of the person has none', () => {
  const days = ['01', '02', '03', '04', '05'].map((day) => `2026-11-${day}`)

  render(<Flags flags={[flag('positional', 'prompt', days), flag('immune_disorder', 'prompt', days)]} recorded />)

  expect(screen.getByText(/lying down, on 5 days, the latest (5 Nov|Nov 5)/)).toBeTruthy()
  expect(screen.getByText('A weak immune system')).toBeTruthy()
})

test('a specialist reads that the levels are a proposal', () => {
  render(<Flags flags={[flag('positional', 'prompt')]} recorded />)

  expect(screen.getByText(/this app’s proposal; SNNOOP10 gives none/)).toBeTruthy()
})

test('no flag is said with what that means, and of an empty diary nothing is', () => {
  const { container } = render(<Flags flags={[]} recorded />)
  expect(container.textContent).toMatch(/A question that was not asked is not a no/)
  cleanup()

  expect(render(<Flags flags={[]} recorded={false} />).container.textContent).toBe('')
})
