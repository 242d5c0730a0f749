/** The desk drawn before a server that a test makes up, and what a hand does there. */
import { cleanup, configure, fireEvent, render, screen } from '@testing-library/preact'
import { afterEach, beforeEach, vi } from 'vitest'
import '../../testing/words'
import { go } from '../../app/route'
import { Desk } from '../Desk'
import { FakeServer, LISTED } from './server'

// A machine with much else to do takes its time to draw a page for the first time.
configure({ asyncUtilTimeout: 15_000 })
vi.stubGlobal('scrollTo', () => undefined)
Element.prototype.scrollIntoView = () => undefined

/** Another one for each test. */
export let desk: FakeServer
beforeEach(() => {
  desk = new FakeServer()
  go('/desk')
})
afterEach(cleanup)

export const review = `/desk/patients/${LISTED.id}`

export function shown(path = '/desk'): void {
  go(path)
  render(<Desk server={desk.server} />)
}

export function tap(name: string | RegExp): void {
  fireEvent.click(screen.getByRole('button', { name }))
}

export function type(label: string | RegExp, text: string): HTMLElement {
  const field = screen.getByLabelText(label)
  fireEvent.input(field, { target: { value: text } })
  return field
}
