/** What becomes of the entries of a file, counted by kind. */
import { bring } from '../words/bring'
import { fullDay } from '../words/dates'
import { settings } from '../words/settings'
import { type ByKind, countedWords } from './counted'
import type { Import } from './server'

type Told = Import['told']
const OUTCOMES = ['new', 'changed', 'already_there', 'deleted', 'refused'] as const

export function Outcomes({ counts, told }: { counts: Told['counts']; told: Told }) {
  const [from, to] = told.period ?? []
  const lines = OUTCOMES.flatMap((outcome) => {
    const counted = countedWords(counts?.[outcome])
    return counted ? [{ outcome, says: bring.outcome[outcome](counted) }] : []
  })
  return (
    <>
      {from && to && <p>{bring.period(fullDay(from), fullDay(to))}</p>}
      {!bringsAnything(counts) && <p>{bring.nothingNew}</p>}
      <ul class="values">
        {lines.map(({ outcome, says }) => (
          <li key={outcome}>{says}</li>
        ))}
      </ul>
      <Disagreements stated={told.stated ?? {}} read={told.read ?? {}} />
    </>
  )
}

/** Without anything new there is nothing to say yes to. */
export const bringsAnything = (counts: Told['counts']): boolean =>
  [counts?.new, counts?.changed].some((some) => countedWords(some) !== '')

/** The file says how much it holds, and holds something else. */
function Disagreements({ stated, read }: { stated: ByKind; read: ByKind }) {
  const names: Readonly<Record<string, string>> = settings.wait.kinds
  const wrong = Object.entries(stated).filter(([kind, count]) => (read[kind] ?? 0) !== count)
  return (
    <>
      {wrong.map(([kind, count]) => (
        <p key={kind} class="wrong">
          {bring.stated(names[kind] ?? kind, String(count), String(read[kind] ?? 0))}
        </p>
      ))}
    </>
  )
}
