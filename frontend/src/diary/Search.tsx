/** Attacks by kind and by words in them. */
import { useSignal } from '@preact/signals'
import { Field } from '../ui/Field'
import { Segments } from '../ui/Segments'
import { diary } from '../words/diary'
import { AttackList } from './AttackList'
import { matching, type Wanted } from './attacks'
import type { Kind, Shown } from './shown'

const KINDS: readonly (Kind | 'all')[] = ['all', 'migraine', 'other', 'open']

export function Search({ rows }: { rows: readonly Shown[] }) {
  const wanted = useSignal<Wanted>({ kind: 'all', text: '' })
  const found = matching(rows, wanted.value)
  const choose = (choice: string): void => {
    wanted.value = { ...wanted.value, kind: KINDS.find((kind) => kind === choice) ?? 'all' }
  }
  return (
    <>
      <Segments label={diary.show} name="kind" choices={diary.kinds} chosen={wanted.value.kind} onChange={choose} />
      <Field
        label={diary.searchWords}
        type="search"
        value={wanted.value.text}
        onInput={(event) => {
          wanted.value = { ...wanted.value, text: event.currentTarget.value }
        }}
      />
      <p role="status">{found.length > 0 ? diary.found(found.length) : diary.noneFound}</p>
      <AttackList key={`${wanted.value.kind} ${wanted.value.text}`} rows={found} title={diary.attacksIn} />
    </>
  )
}
