/** The marks of a day: each its own shape, so that no colour is needed to tell them apart. */
import type { DayMark } from '../counts/dayMarks'
import { diary } from '../words/diary'

export type MarkName = 'migraine' | 'headache' | 'free' | 'medicine' | 'period' | 'unrecorded'
const SLENDER: readonly MarkName[] = ['medicine', 'period']

export function Mark({ name }: { name: MarkName }) {
  const slender = SLENDER.includes(name)
  return (
    <svg class={slender ? 'sub' : undefined} viewBox={slender ? '0 0 12 16' : '0 0 18 18'} aria-hidden="true">
      {DRAWN[name]}
    </svg>
  )
}

const DRAWN = {
  migraine: <circle class="mk-full" cx="9" cy="9" r="7" />,
  headache: <circle class="mk" cx="9" cy="9" r="7" />,
  free: <circle class="mk-dot" cx="9" cy="9" r="2.5" />,
  medicine: <path class="mk bar" d="M6 4v8" />,
  period: <path class="mk drop" d="M6 2.5c2.6 3.3 3.8 5.2 3.8 7.2a3.8 3.8 0 0 1-7.6 0c0-2 1.2-3.9 3.8-7.2z" />,
  unrecorded: <rect class="mk-open" x="1.5" y="1.5" width="15" height="15" rx="4" />,
}

/** The marks that a recorded day bears; the first says what the day was. */
export function marksOf(mark: DayMark | undefined): MarkName[] {
  if (!mark) return ['unrecorded']
  const main = kindOf(mark)
  return [
    ...(main ? [main] : []),
    ...(mark.medicine ? (['medicine'] as const) : []),
    ...(mark.period ? (['period'] as const) : []),
  ]
}

function kindOf({ migraine, headache, free }: DayMark): MarkName | null {
  if (migraine) return 'migraine'
  if (headache) return 'headache'
  return free ? 'free' : null
}

/** "migraine, medicine, period", as it is read out. */
export function marksInWords(mark: DayMark | undefined): string {
  const names: string[] = marksOf(mark).map((name) => diary.mark[name])
  const silent = mark && !kindOf(mark)
  return (silent ? [diary.mark.recorded, ...names] : names).join(', ')
}

export function Legend() {
  const names: readonly MarkName[] = ['migraine', 'headache', 'free', 'medicine', 'period', 'unrecorded']
  return (
    <ul class="legend" aria-label={diary.marks}>
      {names.map((name) => (
        <li key={name}>
          <Mark name={name} />
          {diary.mark[name]}
        </li>
      ))}
    </ul>
  )
}
