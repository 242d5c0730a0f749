// The warning questions come once, and again every three months.
import { expect, test } from 'vitest'
import { areDue } from './asked'
import type { Background } from './document'

const NOW = new Date('2026-11-22T12:00:00Z')
const answers = { cancer_history: false }

const CASES: [string, Background | null, boolean][] = [
  ['nobody', null, true],
  ['no answer', { red_flags_answered_on: '2026-11-22' }, true],
  [
    'an answer to another question',
    { red_flag_answers: { progressive: true }, red_flags_answered_on: '2026-11-22' },
    true,
  ],
  ['an answer without its day', { red_flag_answers: answers }, true],
  ['an answer of today', { red_flag_answers: answers, red_flags_answered_on: '2026-11-22' }, false],
  ['an answer of 92 days ago', { red_flag_answers: answers, red_flags_answered_on: '2026-08-23' }, false],
  ['an answer of 93 days ago', { red_flag_answers: answers, red_flags_answered_on: '2026-08-21' }, true],
]

test.each(CASES)('after %s they are due: %s', (_name, background, due) => {
  expect(areDue(background, NOW)).toBe(due)
})
