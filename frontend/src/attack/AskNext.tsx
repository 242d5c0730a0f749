/** The one question that settles most, to be answered right where it stands. */
import { AUTONOMIC, type Side } from '../contract/vocabulary'
import { Icon } from '../ui/Icon'
import { answersTo, type NextAnswer, questionOf } from '../ui/nextAnswers'
import { moreOptions } from '../words/moreOptions'
import { rules } from '../words/rules'
import { openGroup } from './openGroup'
import type { Stored, Tell } from './write'

const questions = (): Readonly<Record<string, { question: string; med: string }>> => rules.ask

export type AskNextProps = { field: string; said: Stored; tell: Tell }

export function AskNext({ field, said, tell }: AskNextProps) {
  const question = questionOf(field, said)
  const asked = questions()[question]
  if (!asked) return null
  return (
    <div class="ask">
      <h2>
        {asked.question} {asked.med && <span class="med">{asked.med}</span>}
      </h2>
      <div class="choices">
        {answersHere(question, said.side).map((answer) => (
          <button
            key={answer.label}
            type="button"
            class="btn"
            onClick={() => ('says' in answer ? tell(() => answer.says) : openGroup(answer.opens))}
          >
            {'mark' in answer && answer.mark && <Icon name={answer.mark} />}
            {answer.label}
          </button>
        ))}
      </div>
    </div>
  )
}

/** Here there is room for each sign by its name. */
function answersHere(field: string, side: Side | null | undefined): NextAnswer[] {
  const answers = answersTo(field, side)
  if (field !== 'autonomic') return answers
  const signs = AUTONOMIC.map(
    (sign): NextAnswer => ({ label: moreOptions.autonomic[sign].label, says: { autonomic: [sign] } }),
  )
  return [...signs, ...answers.filter((answer) => 'says' in answer)]
}
