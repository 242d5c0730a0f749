// Every warning at its limits, by the same rows as in Python (tests/domain/test_flag_cases.py).
import { expect, test } from 'vitest'
import text from '../../../tests/shared/flag_cases.json?raw'
import type { Background, Episode, Span } from './document'
import { flagsOf } from './flags'
import { rowOf } from './row'

type Case = [says: string, answers: Omit<Episode, 'id'>, patient: Background, expected: string[]]

const cases = JSON.parse(text) as Case[]
const SPAN: Span = { started_at: '2026-03-01T10:00:00+01:00' }

function raised(answers: Omit<Episode, 'id'>, background: Background): string[] {
  const span = { ...SPAN, ...(answers.span ?? { duration_minutes: 300 }) }
  return flagsOf(rowOf({ id: 'a', ...answers, span }, { background })).map(({ code, level }) => `${code} ${level}`)
}

test.each(cases)('%s', (_says, answers, patient, expected) => {
  expect(raised(answers, patient)).toEqual(expected)
})

test('a prefilled sign raises nothing', () => {
  expect(raised({ provoked_by: ['posture'], prefilled: ['provoked_by'] }, {})).toEqual([])
})
