/** What this attack fits so far, worked out on the phone while it is being written down. */
import { evaluate, type Result } from '../rules/evaluate'
import type { Background, Dose } from '../store/documents'
import { VerdictLine } from '../ui/VerdictLine'
import { AskNext } from './AskNext'
import { Care } from './Care'
import type { Part } from './part'
import { emergency, kindsOf, leftOf, noteOf, sentenceOf } from './verdict'

export type VerdictProps = Part & { doses: readonly Dose[]; background: Background | null }

export function Verdict(props: VerdictProps) {
  const { said } = props
  const result = resultOf(props)
  const urgent = emergency(result)
  const kinds = urgent ? [] : kindsOf(result, said)
  return (
    <>
      <VerdictLine
        marks={kinds[0]?.criteria ?? []}
        sentence={sentenceOf(result, said)}
        left={leftOf(result, said)}
        ask={!urgent && result.ask_next && <AskNext field={result.ask_next} tell={props.tell} />}
        kinds={kinds}
        note={urgent ? undefined : noteOf(said)}
      />
      <Care flags={result.flags} />
    </>
  )
}

const resultOf = ({ id, said, doses, background, now }: VerdictProps): Result =>
  evaluate({ id, ...said }, { doses, background, now: new Date(now) })
