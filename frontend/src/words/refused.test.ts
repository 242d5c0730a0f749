// @vitest-environment jsdom
/** What the server refuses is said in the words of the page, also what no page knows yet. */
import { afterEach, expect, test } from 'vitest'
import { speak } from '../testing/words'
import { refusalInWords, refusedInWords } from './refused'

afterEach(() => speak('en'))

test('a sentence of the server is said in the language of the page', () => {
  speak('de')

  expect(
    refusedInWords('span.ended_at: An episode cannot end before it starts.; notes: Longer than maximum length 4.'),
  ).toBe('wann es war: Das Ende kann nicht vor dem Beginn liegen. Notizen: Das ist zu lang oder zu kurz.')
})

test('a sentence that no page knows yet is not shown in a foreign language', () => {
  speak('es')

  expect(refusedInWords('Something quite new.')).toBe('Esta respuesta no se ha podido aceptar.')
  expect(refusedInWords('nobody: Something quite new.')).toBe('nobody: Esta respuesta no se ha podido aceptar.')
})

test.each([
  'An episode cannot start in the future.',
  'An end is given, so it cannot be unknown.',
  'Not a valid datetime.',
  'Not a valid date.',
  'Must be one of: left, right.',
  'Must be greater than or equal to 0 and less than or equal to 10.',
  'Missing data for required field.',
  'Names something twice.',
  'Holds a character that cannot be written down.',
])('%s has words of its own', (sentence) => {
  speak('de')

  expect(refusalInWords(sentence)).not.toMatch(/[Nn]ot|cannot|konnte nicht/)
})
