// @vitest-environment jsdom
/** What is typed is written a moment after the last key, and at once when the field or the page is left. */
import { signal } from '@preact/signals'
import { act, cleanup, fireEvent, render, screen } from '@testing-library/preact'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { useTyped } from './useTyped'

const saved: string[] = []
let field = 0

beforeEach(() => {
  vi.useFakeTimers()
  saved.length = 0
  field += 1
})
afterEach(() => {
  cleanup()
  vi.useRealTimers()
})

const save = (text: string): string | null => {
  if (text === 'wrong') return 'That cannot be.'
  saved.push(text)
  return null
}
const stored = signal('')
function Typing({ of }: { of: string }) {
  const { text, error, typed, leave } = useTyped(of, stored.value, save)
  return (
    <>
      <input aria-label="note" value={text} onInput={(event) => typed(event.currentTarget.value)} onBlur={leave} />
      {error && <p role="alert">{error}</p>}
    </>
  )
}
function shown(): HTMLInputElement {
  stored.value = ''
  render(<Typing of={`field ${field}`} />)
  return screen.getByLabelText('note')
}
const type = (input: HTMLElement, value: string): void => void fireEvent.input(input, { target: { value } })

test('it is written once, 300 ms after the last key', () => {
  const input = shown()

  type(input, 'l')
  vi.advanceTimersByTime(299)
  type(input, 'left')
  vi.advanceTimersByTime(299)
  expect(saved).toEqual([])
  vi.advanceTimersByTime(1)

  expect(saved).toEqual(['left'])
})

test.each(['field', 'page', 'sight'])('it is written at once when the %s is left', (left) => {
  const input = shown()
  type(input, 'left eye')

  if (left === 'field') fireEvent.blur(input)
  if (left === 'page') fireEvent(window, new Event('pagehide'))
  if (left === 'sight') {
    Object.defineProperty(document, 'visibilityState', { value: 'hidden', configurable: true })
    fireEvent(document, new Event('visibilitychange'))
    Reflect.deleteProperty(document, 'visibilityState')
  }

  expect(saved).toEqual(['left eye'])
})

test('it is written when the question goes from the page', () => {
  type(shown(), 'left eye')

  cleanup()

  expect(saved).toEqual(['left eye'])
})

test('a field that nobody types in follows what is stored', () => {
  const input = shown()

  act(() => {
    stored.value = 'from another device'
  })

  expect(input.value).toBe('from another device')
})

test('what is stored meanwhile does not cover what is being typed', () => {
  const input = shown()
  type(input, 'mine')

  act(() => {
    stored.value = 'from another device'
  })

  expect(input.value).toBe('mine')
})
