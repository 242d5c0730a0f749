// @vitest-environment jsdom
/** The language of the page is chosen by its own name, and kept for the next opening. */
import { cleanup, fireEvent, render, screen } from '@testing-library/preact'
import { afterEach, expect, test } from 'vitest'
import { speak } from '../testing/words'
import { today } from '../words/today'
import { LanguageChoice } from './Language'

afterEach(() => {
  cleanup()
  speak('en')
  localStorage.clear()
})

test('another language is kept, and the page begins anew to speak it', () => {
  const begun: string[] = []
  render(<LanguageChoice anew={() => begun.push('anew')} />)

  fireEvent.click(screen.getByRole('radio', { name: 'Español' }))

  expect(localStorage.getItem('umbra.language')).toBe('es')
  expect(begun).toEqual(['anew'])
})

test('the page says which language it speaks, in that language', () => {
  speak('de')

  render(<LanguageChoice />)

  expect(screen.getByRole('heading', { name: 'Sprache' })).toBeTruthy()
  expect(screen.getByRole<HTMLInputElement>('radio', { name: 'Deutsch' }).checked).toBe(true)
  expect(today.title).toBe('Heute')
})
