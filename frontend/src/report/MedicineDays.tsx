/** Days with acute medicine in the latest 30, by class, against the limits of 8.2. */
import { counting } from '../counts/counting'
import type { Pair } from '../counts/document'
import type { Counts } from '../counts/windows'
import { report } from '../words/en/report'
import { Meter } from './Meter'
import { pairInWords } from './pairs'

/** The limit of each class, as the criteria of 8.2 give it. */
const LIMITS: ReadonlyMap<string, number> = new Map(
  counting.patterns.flatMap(({ criteria }) =>
    criteria.flatMap(({ measure, limit }) =>
      measure?.startsWith('overuse.') && limit ? [[measure.slice('overuse.'.length), limit] as const] : [],
    ),
  ),
)

export function MedicineDays({ latest }: { latest: Counts | null }) {
  if (!latest) return null
  const taken = Object.entries(latest.acute_medication_days).filter(([, [least]]) => least > 0)
  return (
    <section class="whole">
      <h3>{report.medicines}</h3>
      <p class="small">{report.medicinesHint(latest.medicine_days_recorded)}</p>
      {taken.length === 0 && <p>{report.noMedicine}</p>}
      {taken.map(([name, pair]) => (
        <Class key={name} name={name} pair={pair} />
      ))}
      {taken.length > 0 && <p class="small">{report.overuse}</p>}
    </section>
  )
}

function Class({ name, pair }: { name: string; pair: Pair }) {
  const names: Readonly<Record<string, string>> = report.classes
  const limit = LIMITS.get(name)
  const counted = pairInWords(pair)
  return (
    <div class="meter">
      <p class="row between">
        <b>{names[name] ?? name}</b>
        <span class="small">{limit ? report.of(counted, limit) : report.ofDays(counted, 30)}</span>
      </p>
      <Meter pair={pair} limit={limit} />
      {limit && <p class="small">{held(pair, limit)}</p>}
    </div>
  )
}

function held([least, most]: Pair, limit: number): string {
  if (least >= limit) return report.at
  if (most >= limit) return report.couldBe
  return least === most ? report.under : report.underEven
}
