/** Diagnoses that a doctor made. */
import { newId } from '../store/ids'
import { TextField } from '../ui/TextField'
import { background } from '../words/background'
import type { Part } from './BackgroundPage'
import { Elements, withOne, without } from './Elements'
import { dayIn } from './one'
import type { Stored } from './tell'

type Diagnosis = NonNullable<Stored['diagnoses']>[number]

export function Diagnoses({ said, tell }: Part) {
  const edit = (work: (all: Diagnosis[]) => Diagnosis[]): void =>
    tell((stored) => ({ diagnoses: work(stored.diagnoses ?? []) }))
  return (
    <Elements
      all={said.diagnoses ?? []}
      name={({ name }) => name}
      onAdd={() => edit((all) => [...all, { id: newId(), name: background.diagnosisName }])}
      onRemove={(id) => edit((all) => without(all, id))}
      onBack={() => tell(() => ({ diagnoses: said.diagnoses ?? null }))}
    >
      {(one) => <One one={one} onEdit={(change) => edit((all) => withOne(all, one.id, change))} />}
    </Elements>
  )
}

function One({ one, onEdit }: { one: Diagnosis; onEdit: (change: Partial<Diagnosis>) => void }) {
  const day = (text: string): void => {
    const made_on = dayIn(text)
    if (made_on !== undefined) onEdit({ made_on })
  }
  return (
    <>
      <TextField
        label={background.diagnosisName}
        value={one.name}
        onChange={(name) => name.trim() && onEdit({ name })}
      />
      <TextField
        label={background.diagnosisCode}
        value={one.code}
        maxLength={20}
        onChange={(code) => onEdit({ code: code.trim() || null })}
      />
      <TextField label={background.diagnosisOn} type="date" value={one.made_on} onChange={day} />
      <TextField
        label={background.diagnosisBy}
        value={one.made_by}
        onChange={(by) => onEdit({ made_by: by || null })}
      />
    </>
  )
}
