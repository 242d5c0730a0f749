/** The states of an entry: when each was written and where, what changed, and the way back to it. */
import { signal } from '@preact/signals'
import { useState } from 'preact/hooks'
import type { Entry, Fields, State } from '../store/database'
import { openNow } from '../store/diary'
import { bringBack } from '../store/entries'
import { tellingIn } from '../store/telling'
import { Toast } from '../ui/Toast'
import { words } from '../words'
import { dayAndTime, deviceZone } from '../words/dates'
import { history } from '../words/history'
import { fieldName, inWords } from './inWords'
import { backTo, type Changed, changes, type Moment } from './timeline'

/** So many are shown at first; whoever looks further back asks for more. */
const AT_FIRST = 20

type Brought = { id: string; before: Fields }
const brought = signal<Brought | null>(null)
/** Of which entry a state was brought back last: only there is said that it could not be written. */
const tried = signal<string | null>(null)
const unsaved = signal(false)
const telling = tellingIn(unsaved)

export function Moments({ entry, moments }: { entry: Entry; moments: readonly Moment[] }) {
  const [most, show] = useState(AT_FIRST)
  const done = brought.value?.id === entry.id ? brought.value : null
  return (
    <>
      {done && <Toast says={history.brought} onUndo={() => undo(entry, done)} onClose={() => (brought.value = null)} />}
      {unsaved.value && tried.value === entry.id && (
        <p class="wrong" role="alert">
          {words.common.notSavedSay}
        </p>
      )}
      <ol class="states">
        {moments.slice(0, most).map((one) => (
          <One key={one.state.changeId} entry={entry} moment={one} />
        ))}
      </ol>
      {moments.length > most && (
        <button type="button" class="btn wide" onClick={() => show(most + AT_FIRST)}>
          {history.older}
        </button>
      )}
    </>
  )
}

function One({ entry, moment: { state, turn, changed } }: { entry: Entry; moment: Moment }) {
  const stands = isNow(entry, state)
  const turned = { began: history.began, deleted: history.deleted, back: history.broughtBack, edited: null }[turn]
  const nothing = changed.length === 0 && turn === 'edited' && !state.aside
  return (
    <li class="card tight">
      <h2>{writtenAt(state)}</h2>
      {stands && <p class="small">{history.now}</p>}
      <ul class="values">
        {turned && <li>{turned}</li>}
        {changed.map((one) => (
          <li key={one.field}>{said(one, turn)}</li>
        ))}
        {Object.entries(state.aside ?? {}).map(([field, value]) => (
          <li key={`aside ${field}`}>{history.aside(fieldName(field), inWords(field, value))}</li>
        ))}
        {nothing && <li>{history.same}</li>}
      </ul>
      {!stands && (
        <button
          type="button"
          class="btn"
          aria-label={words.common.named(history.bring, dayAndTime(new Date(state.at), deviceZone()))}
          onClick={() => void bring(entry, state)}
        >
          {history.bring}
        </button>
      )}
    </li>
  )
}

const isNow = ({ fields }: Entry, state: State): boolean =>
  changes(fields, state.fields).length === 0 && (fields['deleted'] === true) === (state.fields['deleted'] === true)

function said({ field, before, after }: Changed, turn: Moment['turn']): string {
  if (turn === 'began') return history.said(fieldName(field), inWords(field, after))
  return history.change(fieldName(field), inWords(field, before), inWords(field, after))
}

function writtenAt({ at, device, unsure }: State): string {
  const when = dayAndTime(new Date(at), deviceZone())
  if (unsure) return history.before(when)
  if (device === undefined) return history.enteredBy(when, history.here)
  const places: Readonly<Record<string, string>> = history.onA
  return history.enteredBy(when, places[device] ?? history.elsewhere)
}

/** Nothing is said to be back before it is stored. */
const bring = (entry: Entry, { fields }: State): Promise<void> =>
  telling(async () => {
    await again(entry, fields)
    brought.value = { id: entry.id, before: entry.fields }
  })

const undo = (entry: Entry, { before }: Brought): Promise<void> =>
  telling(async () => {
    await again(entry, before)
    brought.value = null
  })

async function again({ kind, id }: Entry, then: Fields): Promise<void> {
  tried.value = id
  await bringBack(await openNow(), kind, id, (now) => backTo(then, now))
}
