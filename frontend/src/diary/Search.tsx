/** Attacks by the words in them and by filters; what is looked for stands in the address. */
import { useComputed, useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import { allJudged, judged, useJudged } from '../counter/counted'
import { setAside, unsent } from '../store/live'
import { Field } from '../ui/Field'
import { Segments } from '../ui/Segments'
import { diary } from '../words/diary'
import { AttackList } from './AttackList'
import { listed } from './attacks'
import { Filters } from './Filters'
import { found } from './found'
import { textOf } from './text'
import { addressOf, EVERYTHING, KINDS, type Wanted, wantedIn } from './wanted'

export function Search({ search }: { search: URLSearchParams }) {
  useJudged()
  const wanted = useSignal(wantedIn(search))
  const rows = useComputed(() => {
    const asking = new Set(setAside.value.map(({ id }) => id))
    return found(listed.value, wanted.value, { judged: judged.value, unsent: unsent.value, asking })
  })
  useEffect(() => remember(addressOf(wanted.value)), [wanted.value])
  useEffect(prepare, [listed.value, allJudged.value])
  const want = (part: Partial<Wanted>): void => {
    wanted.value = { ...wanted.value, ...part }
  }
  return (
    <>
      <Field
        label={diary.searchWords}
        type="search"
        value={wanted.value.text}
        onInput={(event) => want({ text: event.currentTarget.value })}
      />
      <Segments
        label={diary.show}
        name="kind"
        choices={diary.kinds}
        chosen={wanted.value.kind}
        onChange={(choice) => want({ kind: KINDS.find((kind) => kind === choice) ?? 'all' })}
      />
      <Filters wanted={wanted.value} want={want} />
      <Result count={rows.value.length} onClear={() => want(EVERYTHING)} />
      <AttackList attacks={rows.value} title={diary.attacksIn} />
    </>
  )
}

function Result({ count, onClear }: { count: number; onClear: () => void }) {
  return (
    <>
      <div role="status">
        <p>{count > 0 ? diary.foundOf(count, listed.value.length) : diary.noneFound}</p>
        {!allJudged.value && <p class="small">{diary.stillCounting}</p>}
      </div>
      {count === 0 && (
        <button type="button" class="btn wide" onClick={onClear}>
          {diary.filter.clear}
        </button>
      )}
    </>
  )
}

/** A browser lets an address be changed only so often, and nobody goes back letter by letter. */
const TYPED_MILLISECONDS = 300

function remember(address: string): () => void {
  const timer = setTimeout(() => history.replaceState(history.state, '', address), TYPED_MILLISECONDS)
  return () => clearTimeout(timer)
}

const AT_A_TIME = 100

/** Lay the words of all attacks ready, some with each frame, before the first letter is typed. */
function prepare(): () => void {
  let frame = 0
  const go = (from: number): void => {
    for (const attack of listed.value.slice(from, from + AT_A_TIME)) textOf(attack, judged.value.get(attack.id))
    if (from < listed.value.length) frame = requestAnimationFrame(() => go(from + AT_A_TIME))
  }
  frame = requestAnimationFrame(() => go(0))
  return () => cancelAnimationFrame(frame)
}
