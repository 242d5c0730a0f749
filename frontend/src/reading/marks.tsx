/** The marks of a day that is read, and what they are called. */
import { Mark, type MarkName } from '../ui/Mark'
import { diary } from '../words/diary'
import type { Day } from './source'

const KIND: Readonly<Record<Day['state'], MarkName | null>> = {
  migraine: 'migraine',
  headache: 'headache',
  free: 'free',
  open: null,
  not_recorded: 'unrecorded',
}
const NAMES = ['migraine', 'headache', 'free', 'medicine', 'period', 'unrecorded'] as const

function marksOf({ state, medicine, flow }: Day): MarkName[] {
  const main = KIND[state]
  return [...(main ? [main] : []), ...(medicine ? (['medicine'] as const) : []), ...(flow ? (['period'] as const) : [])]
}

export const DayMarks = ({ day }: { day: Day }) => (
  <span class="m">
    {marksOf(day)
      .filter((name) => name !== 'unrecorded')
      .map((name) => (
        <Mark key={name} name={name} />
      ))}
  </span>
)

/** "migraine, medicine", as it is read out. */
export function dayInWords(day: Day): string {
  const names: string[] = marksOf(day).map((name) => diary.mark[name])
  return (day.state === 'open' ? [diary.mark.recorded, ...names] : names).join(', ')
}

export const Legend = () => (
  <ul class="legend" aria-label={diary.marks}>
    {NAMES.map((name) => (
      <li key={name}>
        <Mark name={name} />
        {diary.mark[name]}
      </li>
    ))}
  </ul>
)
