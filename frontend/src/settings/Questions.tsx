/** Questions for the next visit; the report prints those that were not answered yet. */
import { newId } from '../store/ids'
import { nextAnswer } from '../ui/answer'
import { Chip } from '../ui/Chip'
import { TextField } from '../ui/TextField'
import { background } from '../words/background'
import type { Part } from './BackgroundPage'
import { Elements, withOne, without } from './Elements'
import type { Stored } from './tell'

type Question = NonNullable<Stored['questions']>[number]

export function Questions({ said, tell }: Part) {
  const edit = (work: (all: Question[]) => Question[]): void =>
    tell((stored) => ({ questions: work(stored.questions ?? []) }))
  return (
    <Elements
      all={said.questions ?? []}
      name={() => ''}
      onAdd={() => edit((all) => [...all, { id: newId(), text: '?' }])}
      onRemove={(id) => edit((all) => without(all, id))}
      onBack={() => tell(() => ({ questions: said.questions ?? null }))}
    >
      {(one) => (
        <>
          <TextField
            label={background.question}
            value={one.text === '?' ? '' : one.text}
            maxLength={500}
            onChange={(text) => edit((all) => withOne(all, one.id, { text: text.trim() || '?' }))}
          />
          <Chip
            label={background.answered}
            answer={one.answered}
            onTap={() => edit((all) => withOne(all, one.id, { answered: nextAnswer(one.answered) }))}
          />
        </>
      )}
    </Elements>
  )
}
