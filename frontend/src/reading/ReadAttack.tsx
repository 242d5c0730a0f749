/** One attack: what it fits and why, all that was said of it, what was taken, and how soon it was written down. */
import { shownOf } from '../criteria/blocks'
import { Diagnosis, titleOf } from '../criteria/Diagnosis'
import { emergency, verdictOf } from '../criteria/verdict'
import type { Result } from '../rules/evaluate'
import { Icon } from '../ui/Icon'
import { words } from '../words'
import { auraSaid } from '../words/labels'
import { reading } from '../words/reading'
import { reasons } from '../words/reasons'
import { rules } from '../words/rules'
import { Answers } from './Answers'
import { Shown, useGot } from './got'
import { beganInWords, lateInWords } from './line'
import type { OneAttack, Source } from './source'
import type { Go } from './view'
import { Warned } from './Warned'

export type ReadAttackProps = {
  source: Source
  id: string
  go: Go
  beside?: (told: OneAttack) => preact.ComponentChildren
}

/** `beside`: what a specialist writes beside the verdict of the rule. */
export function ReadAttack({ source, id, go, beside }: ReadAttackProps) {
  const asking = useGot(id, () => source.attack(id))
  return (
    <>
      <button type="button" class="btn unprinted" onClick={() => go({ at: 'attacks' })}>
        <Icon name="back" />
        {reading.allAttacks}
      </button>
      <Shown asking={asking}>
        {(told) => (
          <>
            <Told told={told} />
            {beside?.(told)}
          </>
        )}
      </Shown>
    </>
  )
}

function Told({ told }: { told: OneAttack }) {
  const { line, attack } = told
  const result = resultOf(told)
  const late = lateInWords(line)
  return (
    <article class="read-attack">
      <header>
        <h2>{beganInWords(line)}</h2>
        {late && <p class="small">{late}</p>}
      </header>
      <Warned flags={result.flags} />
      <section>
        <h3>{reading.criteria}</h3>
        {emergency(result) ? <p>{rules.withheld}</p> : <Criteria told={told} result={result} />}
        <p class="small">{reading.noDiagnosis(result.criteria_set)}</p>
      </section>
      <Answers told={told} />
      {attack.notes && (
        <section>
          <h3>{reading.parts.notes}</h3>
          <p class="own-words">{attack.notes}</p>
        </section>
      )}
    </article>
  )
}

function Criteria({ told: { attack }, result }: { told: OneAttack; result: Result }) {
  const { blocks, untouched } = shownOf(result, auraSaid(attack) ? attack.aura : null)
  return (
    <>
      <p>{verdictOf(result, attack)}</p>
      {blocks.map((block) => (
        <Diagnosis key={block.code} block={block} result={result} said={attack} />
      ))}
      {untouched.length > 0 && <p class="small">{reasons.untouched(words.common.list(untouched.map(titleOf)))}</p>}
    </>
  )
}

/** What the server judged, as the words for it take it. */
export function resultOf({ result }: OneAttack): Result {
  const [least, most] = result.duration_minutes
  return { ...result, duration_minutes: [least ?? 0, most ?? null] }
}
