/** What is in the file and what would become of it, before anything is written. */
import { words } from '../words'
import { bring } from '../words/bring'
import { sourceName } from '../words/sourceName'
import type { Shown } from './Asked'
import { Columns } from './Columns'
import { Outcomes } from './Outcomes'
import { Refused } from './Refused'
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
          <Warnings warnings={told.told.warnings ?? []} />
          <Refused told={told.told} />
          <Words {...shown} />
          <button type="button" class="btn main-act wide" onClick={() => void bringing.ask(beside.server.write)}>
            {bring.yes}
          </button>
        </>
      )}
      <button type="button" class="btn wide" onClick={() => void bringing.leave()}>
        {bring.other}
      </button>
    </section>
  )
}

/** The reader speaks English; so says the page to whoever reads it aloud. */
function Warnings({ warnings }: { warnings: readonly string[] }) {
  if (warnings.length === 0) return null
  return (
    <div class="card notice tight">
      <h3>{bring.warnings}</h3>
      <ul class="values" lang="en">
        {warnings.map((warning) => (
          <li key={warning}>{warning}</li>
        ))}
      </ul>
    </div>
  )
}
