/** The one question that settles most, to be answered right where it stands. */
import { QUALITY } from '../contract/vocabulary'
import { Icon } from '../ui/Icon'
import { words } from '../words/en'
import type { Stored, Tell } from './write'

const { ask } = words.rules
const QUESTIONS: Readonly<Record<string, { question: string; med: string }>> = ask

export function AskNext({ field, tell }: { field: string; tell: Tell }) {
  const asked = QUESTIONS[field]
  if (!asked) return null
  return (
    <>
      <h2>
        {asked.question} {asked.med && <span class="med">{asked.med}</span>}
      </h2>
      <div class="pair">
        {answersTo(field).map(({ label, mark, says }) => (
          <button key={label} type="button" class="btn" onClick={() => tell(() => says)}>
            {mark && <Icon name={mark} />}
            {label}
          </button>
        ))}
      </div>
    </>
  )
}

type Possible = { label: string; mark?: 'yes' | 'no'; says: Stored }

/** The answers that a question has; those with names come from the catalogue. */
function answersTo(field: string): Possible[] {
  const { quality, side, pain_severity, nausea } = words.options
  const named = { side, pain_severity, nausea }
  const choices = Object.entries(named).find(([name]) => name === field)?.[1]
  if (choices) return Object.entries(choices).map(([choice, label]) => ({ label, says: { [field]: choice } }))
  if (field !== 'quality') return yesOrNo(field)
  const some = QUALITY.map((name) => ({ label: quality[name].label, says: { quality: [name] } }))
  return [...some, { label: words.common.noneOfThese, says: { quality: [] } }]
}

const yesOrNo = (field: string): Possible[] => [
  { label: words.common.yesButton, mark: 'yes', says: { [field]: true } },
  { label: words.common.noButton, mark: 'no', says: { [field]: false } },
]
