/** Days with acute medicine in the latest 30, by class, against the limits of 8.2; gepants and ditans apart. */
import type { Pair } from '../counts/document'
import type { MedicineLimit } from '../counts/medicineLimits'
import type { Counts } from '../counts/windows'
import { report } from '../words/report'
import { Meter } from './Meter'
import { APART, OVERUSE, type Overuse } from './overuse'
import { pairInWords } from './pairs'

export type MedicineDaysProps = { windows: readonly Counts[]; limits: readonly MedicineLimit[] }

const names = (): Readonly<Record<string, string>> => report.classes
const MONTHS = 3

export function MedicineDays({ windows, limits }: MedicineDaysProps) {
  const [latest] = windows
  if (!latest) return null
  const taken = Object.entries(latest.acute_medication_days).filter(([, [least]]) => least > 0)
  const apart = taken.filter(([name]) => isApart(name))
  return (
    <section class="whole">
      <h3>{report.medicines}</h3>
      <p class="small">{report.medicinesHint(latest.medicine_days_recorded)}</p>
      {taken.length === 0 && <p>{report.noMedicine}</p>}
      {taken
        .filter((one) => !apart.includes(one))
        .map(([name, pair]) => (
          <Class key={name} name={name} pair={pair} windows={windows} limits={limits} />
        ))}
      {apart.length > 0 && <Apart taken={apart} />}
      {taken.length > 0 && <p class="small">{report.overuse}</p>}
    </section>
  )
}

const isApart = (name: string): boolean => APART.some((one) => one === name)

type ClassProps = MedicineDaysProps & { name: string; pair: Pair }

function Class({ name, pair, windows, limits }: ClassProps) {
  const overuse = OVERUSE.get(name)
  const counted = pairInWords(pair)
  return (
    <div class="meter">
      <p class="row between">
        <b>{names()[name] ?? name}</b>
        <span class="small">{overuse ? report.of(counted, overuse.limit) : report.ofDays(counted, 30)}</span>
      </p>
      <Meter pair={pair} limit={overuse?.limit} />
      {overuse && <p class="small">{held(pair, overuse, limits)}</p>}
      {overuse && <Over name={name} overuse={overuse} windows={windows.slice(0, MONTHS)} />}
    </div>
  )
}

/** Three months decide, so each of them counts. */
function Over({ name, overuse, windows }: { name: string; overuse: Overuse; windows: readonly Counts[] }) {
  const pairs = windows.map(({ acute_medication_days }): Pair => acute_medication_days[name] ?? [0, 0])
  const reached = (at: 0 | 1): number => pairs.filter((pair) => pair[at] >= overuse.limit).length
  if (reached(1) === 0) return null
  return <p class="small">{report.windowsOver(pairInWords([reached(0), reached(1)]), windows.length)}</p>
}

/** What the whole diary says of the class stands before what its latest days say. */
function held([least, most]: Pair, { code, limit }: Overuse, limits: MedicineDaysProps['limits']): string {
  const told = limits?.find((one) => one.code === code)?.level
  if (told === 'met') return report.levels.met(code)
  if (told === 'frequent') return report.levels.frequent
  if (least >= limit) return report.at
  if (most >= limit) return report.couldBe
  if (told === 'near') return report.levels.near
  return least === most ? report.under : report.underEven
}

/** Never against a limit of their own: ICHD-3 of 2018 knows neither. */
function Apart({ taken }: { taken: readonly (readonly [string, Pair])[] }) {
  return (
    <>
      <h4>{report.apart}</h4>
      {taken.map(([name, pair]) => (
        <div key={name} class="meter">
          <p class="row between">
            <b>{names()[name] ?? name}</b>
            <span class="small">{report.ofDays(pairInWords(pair), 30)}</span>
          </p>
          <Meter pair={pair} limit={undefined} />
        </div>
      ))}
      {APART.filter((name) => taken.some(([one]) => one === name)).map((name) => (
        <p key={name} class="small">
          {report.apartSay[name]}
        </p>
      ))}
    </>
  )
}
