/** What acute medicines did, and what the person suspects; each with the number of answers. */
import type { Count } from '../counts/document'
import type { Response } from '../counts/treatment'
import { moreOptions } from '../words/moreOptions'
import { report } from '../words/report'
import { countInWords } from './pairs'
import { Fact } from './Typical'

export type ResponsesProps = { responses: readonly Response[]; triggers: Readonly<Record<string, Count>> }

export function Responses({ responses, triggers }: ResponsesProps) {
  return (
    <>
      <section>
        <h3>{report.response}</h3>
        {responses.length === 0 && <p class="small">{report.noDose}</p>}
        {responses.map((one) => (
          <Medicine key={one.medication} {...one} />
        ))}
      </section>
      <Suspected triggers={triggers} />
    </>
  )
}

function Medicine({ medication, doses, days, pain_free_2h, relieved, returned_within_24h }: Response) {
  return (
    <div class="medicine">
      <h4>
        {medication || report.classes.unknown} <span class="small">{report.doses(doses, days)}</span>
      </h4>
      <dl class="facts">
        <Fact name={report.painFree} is={countInWords(pain_free_2h)} />
        <Fact name={report.relieved} is={countInWords(relieved)} />
        <Fact name={report.returned} is={countInWords(returned_within_24h)} />
      </dl>
    </div>
  )
}

const MOST = 6

function Suspected({ triggers }: { triggers: ResponsesProps['triggers'] }) {
  const named: Readonly<Record<string, { label: string }>> = moreOptions.suspected_triggers
  const shown = Object.entries(triggers).slice(0, MOST)
  if (shown.length === 0) return null
  return (
    <section>
      <h3>{report.triggers}</h3>
      <p class="small">{report.triggersHint}</p>
      <dl class="facts">
        {shown.map(([name, count]) => (
          <Fact key={name} name={named[name]?.label ?? name.slice(name.indexOf(':') + 1)} is={countInWords(count)} />
        ))}
      </dl>
    </section>
  )
}
