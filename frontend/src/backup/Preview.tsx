/** What is in the opened backup, before anything of it is written. */
import { useSignal } from '@preact/signals'
import type { Held, Lack } from '../store/contents'
import { openNow } from '../store/diary'
import { putBack } from '../store/putBack'
import { backup } from '../words/backup'
import { dayAt, longDay } from '../words/dates'
import { countedWords } from './counted'
import type { StepOf } from './RestorePage'

export function Preview({ step, entries, lacking }: { step: StepOf; entries: Held[]; lacking: Lack[] }) {
  const state = useSignal<'still' | 'putting' | 'failed'>('still')
  const put = async (): Promise<void> => {
    if (state.value === 'putting') return
    state.value = 'putting'
    try {
      step.value = { at: 'done', restored: await putBack(await openNow(), entries) }
    } catch (fault) {
      console.error(fault)
      state.value = 'failed'
    }
  }
  const span = spanOf(entries)
  return (
    <section class="stack" aria-labelledby="holds">
      <h2 id="holds">{backup.restore.holds}</h2>
      <p>{countedWords(entries)}</p>
      {span && <p>{backup.restore.span(longDay(span[0]), longDay(span[1]))}</p>}
      {lacking.map(({ kind, stated, there }) => (
        <p key={kind} class="card notice tight">
          {backup.restore.lacking(backup.counted[kind](stated), there)}
        </p>
      ))}
      {state.value === 'failed' && (
        <p class="wrong" role="alert">
          {backup.restore.failed}
        </p>
      )}
      <button
        type="button"
        class="btn main-act wide"
        aria-disabled={state.value === 'putting'}
        onClick={() => void put()}
      >
        {state.value === 'putting' ? backup.restore.putting : backup.restore.put}
      </button>
      <button
        type="button"
        class="btn wide"
        onClick={() => {
          step.value = { at: 'choose' }
        }}
      >
        {backup.restore.other}
      </button>
    </section>
  )
}

/** The days of the first and of the last attack. */
function spanOf(entries: Held[]): [string, string] | null {
  const starts = entries.flatMap(({ kind, fields }) => (kind === 'episode' ? startedAt(fields['span']) : [])).sort()
  const [first, last] = [starts.at(0), starts.at(-1)]
  return first && last ? [dayAt(new Date(first)), dayAt(new Date(last))] : null
}

function startedAt(span: unknown): string[] {
  if (typeof span !== 'object' || span === null || !('started_at' in span)) return []
  const { started_at: at } = span
  return typeof at === 'string' && !Number.isNaN(Date.parse(at)) ? [new Date(at).toISOString()] : []
}
