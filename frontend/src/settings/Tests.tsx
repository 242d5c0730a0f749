/** Tests and images that were done. */
import { TEST_KIND } from '../contract/vocabulary'
import { newId } from '../store/ids'
import { Select } from '../ui/Select'
import { TextField } from '../ui/TextField'
import { background } from '../words/background'
import type { Part } from './BackgroundPage'
import { Elements, withOne, without } from './Elements'
import { dayIn, oneOf } from './one'
import type { Stored } from './tell'

type Test = NonNullable<Stored['tests']>[number]

export function Tests({ said, tell }: Part) {
  const edit = (work: (all: Test[]) => Test[]): void => tell((stored) => ({ tests: work(stored.tests ?? []) }))
  return (
    <Elements
      all={said.tests ?? []}
      name={({ kind }) => background.testKinds[kind]}
      onAdd={() => edit((all) => [...all, { id: newId(), kind: 'other' }])}
      onRemove={(id) => edit((all) => without(all, id))}
      onBack={() => tell(() => ({ tests: said.tests ?? null }))}
    >
      {(one) => <One one={one} onEdit={(change) => edit((all) => withOne(all, one.id, change))} />}
    </Elements>
  )
}

function One({ one, onEdit }: { one: Test; onEdit: (change: Partial<Test>) => void }) {
  const day = (text: string): void => {
    const date = dayIn(text)
    if (date !== undefined) onEdit({ date })
  }
  return (
    <>
      <Select
        label={background.testKind}
        choices={background.testKinds}
        none={background.testKinds.other}
        chosen={one.kind}
        onChange={(kind) => onEdit({ kind: oneOf(TEST_KIND, kind) ?? 'other' })}
      />
      <TextField label={background.testOn} type="date" value={one.date} onChange={day} />
      <TextField
        label={background.testResult}
        value={one.result}
        maxLength={2_000}
        onChange={(result) => onEdit({ result: result || null })}
      />
      <TextField
        label={background.testKept}
        value={one.kept_at}
        maxLength={500}
        onChange={(kept) => onEdit({ kept_at: kept || null })}
      />
    </>
  )
}
