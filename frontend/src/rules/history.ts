// What the answers about a person mean for an attack (backend/domain/person.py).
import type { Background } from './document'
import { rulebook } from './rulebook'

const { migraine_attacks, migraine_diagnoses } = rulebook.limits

export function historyOf(background: Background) {
  const indometacin = background.indometacin_response
  return { migraine_history: migraineOf(background), indometacin, indometacin_recorded: indometacin === 'complete' }
}

/** Migraine before: by a clinician's diagnosis or the person's count; null where neither says. */
function migraineOf({ diagnoses, lifetime_attacks }: Background): boolean | null {
  const named = diagnoses?.some(({ code }) => migraine_diagnoses.some((start) => code?.startsWith(start)))
  const enough = Object.entries(migraine_attacks).map(([code, count]) => reached(lifetime_attacks?.[code], count))
  if (named || enough.includes(true)) return true
  return enough.includes(null) ? null : false
}

/** Whether "<N" or ">=N" says that a number was reached. */
function reached(answer: string | null | undefined, needed: number): boolean | null {
  if (!answer) return null
  if (answer.startsWith('>=')) return Number(answer.slice(2)) >= needed || null
  return Number(answer.slice(1)) > needed && null
}
