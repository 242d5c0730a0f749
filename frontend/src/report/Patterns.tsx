/** What the whole diary fits: each pattern with its criteria, yes, no or open, and why. */
import type { State } from '../counts/findings'
import type { Pattern } from '../counts/patterns'
import { Icon } from '../ui/Icon'
import { fullDay } from '../words/dates'
import { report } from '../words/en/report'

const MARK = { yes: 'met', no: 'notmet', unknown: 'unsaid' } as const
/** What is fitted first, then what is open, then what is not met. */
const ORDER: readonly State[] = ['yes', 'unknown', 'no']

export function Patterns({ patterns }: { patterns: Readonly<Record<string, Pattern>> }) {
  const all = Object.entries(patterns).sort(
    ([, one], [, other]) => ORDER.indexOf(one.state) - ORDER.indexOf(other.state),
  )
  return (
    <section class="long">
      <h3>{report.patterns}</h3>
      <p class="small">{report.patternsHint}</p>
      <ul class="crit patterns">
        {all.map(([code, pattern]) => (
          <One key={code} code={code} {...pattern} />
        ))}
      </ul>
    </section>
  )
}

function One({ code, name, state, criteria, because, recheck_on }: Pattern & { code: string }) {
  const letters = Object.entries(criteria).map(([letter, is]) => report.letter(letter, report.criterion[is]))
  return (
    <li>
      <Icon name={MARK[state]} />
      <span>
        {name.charAt(0).toUpperCase() + name.slice(1)} <span class="small">{code}</span>
        <span class="small under">{letters.join(' · ')}</span>
        <span class="small under">
          {because.replace(/\d{4}-\d{2}-\d{2}/g, fullDay)}
          {recheck_on && `. ${report.recheck(fullDay(recheck_on))}`}
        </span>
      </span>
      <span class="state">{report.states[state]}</span>
    </li>
  )
}
