/** What this attack fits so far, worked out on the phone while it is being written down. */

import { shownOf } from '../criteria/blocks'
import { emergency, leftOf, MARK, verdictOf } from '../criteria/verdict'
import { evaluate, type Result } from '../rules/evaluate'
import type { Background, Dose } from '../store/documents'
import { emergencyNumber } from '../store/emergency'
import { later } from '../ui/later'
import { VerdictLine } from '../ui/VerdictLine'
import { Warnings } from '../ui/Warnings'
import { auraSaid } from '../words/labels'
import { rules } from '../words/rules'
import type { Part } from './part'

export type VerdictProps = Part & { doses: readonly Dose[]; background: Background | null }

const Inside = later(() => import('./Rest').then((late) => late.Inside))

export function Verdict(props: VerdictProps) {
  const { said, tell } = props
  const result = resultOf(props)
  const shown = shownOf(result, auraSaid(said) ? said.aura : null)
  const [first] = emergency(result) ? [] : shown.blocks
  return (
    <>
      <Warnings flags={result.flags} number={emergencyNumber.value} />
      <VerdictLine
        marks={(first?.letters ?? []).map(({ at, word }) => ({ at, mark: MARK[word] }))}
        sentence={verdictOf(result, said)}
        left={leftOf(result, said)}
      >
        {emergency(result) ? (
          <p class="small">{rules.withheld}</p>
        ) : (
          <Inside result={result} said={said} shown={shown} tell={tell} />
        )}
      </VerdictLine>
    </>
  )
}

const resultOf = ({ id, said, doses, background, now }: VerdictProps): Result =>
  evaluate({ id, ...said }, { doses, background, now: new Date(now) })
