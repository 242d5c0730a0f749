/** How often headache comes, as the bands of two sources: the one that is met, or those that are possible. */
import type { InBand } from '../counts/bands'
import type { Count } from '../counts/document'
import { Icon } from '../ui/Icon'
import { report } from '../words/report'
import { countInWords, pairInWords } from './pairs'

export type BandsProps = { frequency: InBand; goal: InBand & { pain_free_2h: Count } }

export function Bands({ frequency, goal }: BandsProps) {
  return (
    <section>
      <h3>{report.bands.title}</h3>
      <Scale title={report.bands.frequency} names={report.bands.frequencies} {...frequency} />
      <Scale title={report.bands.goal} names={report.bands.goals} {...goal} />
      {goal.pain_free_2h.of > 0 && <p class="small">{report.bands.painFree(countInWords(goal.pain_free_2h))}</p>}
    </section>
  )
}

type ScaleProps = InBand & { title: string; names: Readonly<Record<string, string>> }

/** Every band with its days, so that the number says more than the name of one of them. */
function Scale({ title, names, possible, count, days, bands: all, source }: ScaleProps) {
  const ends = all.slice(1).map(({ from }) => from - 1)
  return (
    <div class="medicine">
      <h4>
        {title} <span class="small">{report.bands.counted(pairInWords(count), days)}</span>
      </h4>
      <ol class="bands">
        {all.map(({ name, from }, place) => (
          <Band key={name} name={names[name] ?? name} days={rangeOf(from, ends[place])} is={standing(name, possible)} />
        ))}
      </ol>
      <p class="small">{report.bands.source(source)}</p>
    </div>
  )
}

type Standing = 'here' | 'possible' | 'not'

function standing(name: string, possible: readonly string[]): Standing {
  if (!possible.includes(name)) return 'not'
  return possible.length === 1 ? 'here' : 'possible'
}

const rangeOf = (from: number, to: number | undefined): string =>
  to === undefined ? report.bands.orMore(from) : pairInWords([from, to])

/** Full mark and strong words for the band that is met, a broken ring for one that could be. */
function Band({ name, days, is }: { name: string; days: string; is: Standing }) {
  return (
    <li data-is={is}>
      {is === 'not' ? <span /> : <Icon name={is === 'here' ? 'met' : 'unsaid'} />}
      <span>
        {name} <span class="only-heard">{report.bands.heard[is]}</span>
      </span>
      <span class="small">{days}</span>
    </li>
  )
}
