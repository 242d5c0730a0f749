/** What the whole diary fits: each pattern with its criteria, yes, no or open, and why. */
import type { State } from '../counts/findings'
import type { Pattern } from '../counts/patterns'
import { Icon } from '../ui/Icon'
import { fullDay } from '../words/dates'
import { report } from '../words/report'
import { patternName, patternNote, reasonsInWords } from '../words/told'

const MARK = { yes: 'met', no: 'notmet', unknown: 'unsaid', replaced: 'level' } as const
/** A doctor looks for it whether or not it is met (practice.md 4.4). */
const LOOKED_FOR: readonly string[] = ['1.3']
type Coded = Pattern & { code: string }
export type PatternsProps = { patterns: Readonly<Record<string, Pattern>> }

export function Patterns({ patterns }: PatternsProps) {
  const all = Object.entries(patterns).map(([code, pattern]): Coded => ({ ...pattern, code }))
  const [fits, open, not] = [inState(all, 'yes'), inState(all, 'unknown'), inState(all, 'no')]
  const near = open.filter((one) => isNear(one) || isLookedFor(one))
  return (
    <section class="long">
      <h3>{report.patterns}</h3>
      <p class="small">{report.patternsHint}</p>
      {fits.length > 0 ? <List patterns={fits} /> : <p>{report.fitsNone}</p>}
      {near.length > 0 && <h4>{report.stillOpen}</h4>}
      <List patterns={near} />
      <List patterns={not.filter(isLookedFor)} />
      <Rest title={report.nothingFor} patterns={open.filter((one) => !near.includes(one))} />
      <Rest title={report.notMet} patterns={not.filter((one) => !isLookedFor(one))} />
    </section>
  )
}

const inState = (patterns: readonly Coded[], state: State): Coded[] => patterns.filter((one) => one.state === state)

const isLookedFor = ({ code }: Coded): boolean => LOOKED_FOR.includes(code)

/** More than half of the criteria are met. */
function isNear({ criteria }: Coded): boolean {
  const letters = Object.values(criteria)
  return letters.filter((is) => is === 'yes').length * 2 > letters.length
}

/** Folded away, and not printed: what is met and what is open stand before it. */
function Rest({ title, patterns }: { title: (count: number) => string; patterns: readonly Coded[] }) {
  if (patterns.length === 0) return null
  return (
    <details class="fold unprinted">
      <summary>
        <span class="fold-title">{title(patterns.length)}</span>
        <Icon name="turn" extra="turn" />
      </summary>
      <List patterns={patterns} />
    </details>
  )
}

function List({ patterns }: { patterns: readonly Coded[] }) {
  if (patterns.length === 0) return null
  return (
    <ul class="crit patterns">
      {patterns.map((pattern) => (
        <One key={pattern.code} {...pattern} />
      ))}
    </ul>
  )
}

/** All its criteria would be met, but another code stands in its place. */
const isReplaced = ({ reasons }: Coded): boolean => reasons.some(({ code }) => code === 'replaced')

function One(pattern: Coded) {
  const { code, criteria, reasons, recheck_on } = pattern
  const [name, note] = [patternName(code), patternNote(code)]
  const state = isReplaced(pattern) ? 'replaced' : pattern.state
  return (
    <li>
      <Icon name={MARK[state]} />
      <span>
        {name.charAt(0).toUpperCase() + name.slice(1)} <span class="small">{code}</span>
        <Letters criteria={criteria} />
        <span class="small under">
          {reasonsInWords(reasons)}
          {recheck_on && `. ${report.recheck(fullDay(recheck_on))}`}
        </span>
        {note && <span class="small under">{note}</span>}
      </span>
      <span class="state">{report.states[state]}</span>
    </li>
  )
}

function Letters({ criteria }: { criteria: Readonly<Record<string, State>> }) {
  return (
    <span class="letters">
      {Object.entries(criteria).map(([letter, is]) => (
        <span key={letter} class="letter small">
          <Icon name={MARK[is]} />
          {report.letter(letter, report.criterion[is])}
        </span>
      ))}
    </span>
  )
}
