// The phone and the server hold the same attacks against the same rules and say the same.
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import type { Background, Dose, Episode } from './document'
import { evaluate, type Result, type Word } from './evaluate'

type Short = [string, string, [number, number | null], string, string, string | null, string[]]
interface Shared {
  now: string
  patients: Background[]
  cases: [Episode, Dose[], number, Short][]
}

/** Made before every run by tests/shared/make_episodes.py. */
const shared = JSON.parse(readFileSync('../tests/shared/episodes.json', 'utf8')) as Shared

function letters(answers: Record<string, Word>): string {
  return Object.values(answers)
    .map((word) => word[0])
    .join('')
}

function short(result: Result): Short {
  const criteria = Object.entries(result.criteria).map(([code, answers]) => `${code} ${letters(answers)}`)
  return [
    result.labels.join(' '),
    result.verdict,
    result.duration_minutes,
    criteria.sort().join(', '),
    letters(result.facts),
    result.ask_next,
    result.flags.map((flag) => `${flag.code} ${flag.level}`),
  ]
}

test('the phone gives every shared episode the result that Python gave it', () => {
  const now = new Date(shared.now)

  const mine = shared.cases.map(([episode, doses, patient]) =>
    short(evaluate(episode, { doses, background: shared.patients[patient]!, now })),
  )

  expect(mine.length).toBeGreaterThanOrEqual(20_000)
  expect(mine).toEqual(shared.cases.map(([, , , expected]) => expected))
}, 240_000)

test('an attack of which nothing was said is held against every rule in under two milliseconds', () => {
  const silent: Episode = { id: 'silent', span: { started_at: '2026-03-01T10:00:00Z', end_unknown: true } }

  // The best of many rounds: what the rules cost, not what else the machine was doing.
  const rounds = Array.from({ length: 200 }, () => {
    const began = performance.now()
    evaluate(silent)
    return performance.now() - began
  })

  expect(Math.min(...rounds)).toBeLessThan(2)
})
