/** What is in the file and what would become of it, before anything is written. */
import { words } from '../words'
import { bring } from '../words/bring'
import { sourceName } from '../words/sourceName'
import type { Shown } from './Asked'
import { Columns } from './Columns'
import { bringsAnything, Outcomes } from './Outcomes'
import { Refused } from './Refused'
import { Sentence } from './Sentence'
import type { Import } from './server'
import { Words } from './Words'
import { ZoneAsked } from './ZoneAsked'

export function Preview(shown: Shown) {
  const { bringing, step, beside } = shown
  const { told } = step
  const needs = told.told.needs ?? []
  const asks = needs.includes('time_zone') || needs.includes('columns')
  return (
    <section class="stack" aria-labelledby="holds">
      <h2 id="holds">{bring.holds}</h2>
      <p>{words.common.named(sourceName(told.source), told.name)}</p>
      {needs.includes('columns') && <Columns {...shown} />}
      {needs.includes('time_zone') && !needs.includes('columns') && <ZoneAsked {...shown} />}
      {!asks && (
        <>
          <Outcomes counts={told.told.counts} told={told.told} />
          <Warnings told={told.told} />
          <Refused told={told.told} />
          <Words {...shown} />
          {bringsAnything(told.told.counts) && (
            <button type="button" class="btn main-act wide" onClick={() => void bringing.ask(beside.server.write)}>
              {bring.yes}
            </button>
          )}
        </>
      )}
      <button type="button" class="btn wide" onClick={() => void bringing.leave()}>
        {bring.other}
      </button>
    </section>
  )
}

/** How many the file says it holds is told beside the counts, so not once more here. */
function Warnings({ told: { warnings = [], warnings_said: said = [] } }: { told: Import['told'] }) {
  const shown = warnings
    .map((text, place) => ({ text, said: said[place] ?? null }))
    .filter((one) => one.said?.code !== 'miscounted')
  if (shown.length === 0) return null
  return (
    <div class="card notice tight">
      <h3>{bring.warnings}</h3>
      <ul class="values">
        {shown.map((one) => (
          <li key={one.text}>
            <Sentence {...one} />
          </li>
        ))}
      </ul>
    </div>
  )
}
