/** The marks of a day: each its own shape, so that no colour is needed to tell them apart. */
import type { DayMark } from '../counts/dayMarks'
import { Mark, type MarkName } from '../ui/Mark'
import { diary } from '../words/diary'

export { Mark, type MarkName } from '../ui/Mark'

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
