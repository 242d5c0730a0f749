// @vitest-environment jsdom
/** A sentence of a reader is said in the language of the page, and in English where it has no words for it. */
import { cleanup, render, screen } from '@testing-library/preact'
import { afterEach, expect, test } from 'vitest'
import { Sentence } from './Sentence'

afterEach(cleanup)

const TEXT = 'As the terminal says it.'

test('a sentence with a code is said by the page, with its values and how often', () => {
  const said = { code: 'not_between', values: { least: '0', most: '10' }, times: 3 }
  render(<Sentence text={TEXT} said={said} />)

  expect(screen.getByText('Not between 0 and 10. (3 times)').lang).toBe('')
})

test('what a schema refused is said with how much more it did', () => {
  const said = { code: 'not_one_of', values: { choices: 'left, right', also: '2' }, times: 1 }
  render(<Sentence text={TEXT} said={said} />)

  expect(screen.getByText('Not one of the words that are possible here: left, right. (and 2 more)').lang).toBe('')
})

test('a value that was not told leaves its place empty', () => {
  render(<Sentence text={TEXT} said={{ code: 'too_large', values: {}, times: 1 }} />)

  expect(screen.getByText('Larger than MB, which no diary is.')).toBeTruthy()
})

test.each([null, undefined, { code: 'never heard', values: {}, times: 1 }])(
  'without words for it, it is told to be English',
  (said) => {
    render(<Sentence text={TEXT} said={said} />)

    expect(screen.getByText(TEXT).lang).toBe('en')
  },
)
