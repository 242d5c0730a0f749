/** What an entry has been, in order, and what changed from one state to the next. */
import { dequal } from 'dequal/lite'
import type { Fields, State } from '../store/database'
import { SITTING } from '../store/states'

export type Changed = { field: string; before: unknown; after: unknown }
export type Turn = 'began' | 'deleted' | 'back' | 'edited'
export type Moment = { state: State; turn: Turn; changed: Changed[] }

/** Kept with an entry for the app's own sake: it says nothing to a person. */
const UNSAID = ['deleted', 'erased', 'two_answers', 'origin', 'prefilled', 'asked_after_2h']

/** All states of an entry, each once, newest first: what this device kept, and what the account tells beside it. */
export function timeline(own: readonly State[], told: readonly State[]): Moment[] {
  const known = new Set(own.flatMap(({ changeId, folded = [] }) => [changeId, ...folded]))
  const revisions = new Set(told.map(({ revision }) => revision))
  const kept = own.filter(({ unsure, revision }) => !(unsure && revisions.has(revision)))
  const beside = told.filter(({ changeId, fields }) => !known.has(changeId) && Object.keys(fields).length > 0)
  const all = folded([...kept.map(dated(told)), ...beside].sort(inOrder))
  return all.map((state, at) => momentOf(state, all[at - 1])).reverse()
}

/** The account's clock puts states of several devices in one order; the revision says which came first. */
const dated =
  (told: readonly State[]) =>
  (state: State): State => {
    const there = told.find(({ changeId }) => changeId === state.changeId)
    return there?.revision === undefined ? state : { ...state, revision: there.revision, ...aside(there) }
  }

const aside = ({ aside: said }: State): Pick<State, 'aside'> => (said ? { aside: said } : {})

const inOrder = (one: State, other: State): number =>
  one.revision !== undefined && other.revision !== undefined
    ? one.revision - other.revision
    : Date.parse(one.at) - Date.parse(other.at)

/** Taps of one sitting on another device were sent one by one; they are told as one, as our own are. */
function folded(states: State[]): State[] {
  const kept: State[] = []
  for (const state of states) {
    const last = kept.at(-1)
    if (last && sameSitting(last, state)) kept[kept.length - 1] = { ...state, began: last.began }
    else kept.push(state)
  }
  return kept
}

function sameSitting(one: State, next: State): boolean {
  const apart = Date.parse(next.at) - Date.parse(one.began)
  const elsewhere = one.device !== undefined && one.device === next.device
  const alike = one.fields['deleted'] === next.fields['deleted']
  return elsewhere && alike && !one.aside && !next.aside && apart >= 0 && apart < SITTING
}

function momentOf(state: State, before: State | undefined): Moment {
  return { state, turn: turnOf(state.fields, before?.fields), changed: changes(before?.fields ?? {}, state.fields) }
}

function turnOf(after: Fields, before: Fields | undefined): Turn {
  if (!before) return 'began'
  const [was, is] = [before['deleted'] === true, after['deleted'] === true]
  if (was === is) return 'edited'
  return is ? 'deleted' : 'back'
}

/** What was said otherwise before; nothing said and "I do not know" are one. */
export function changes(before: Fields, after: Fields): Changed[] {
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])]
  return names
    .filter((name) => !UNSAID.includes(name) && !dequal(before[name] ?? null, after[name] ?? null))
    .map((field) => ({ field, before: before[field] ?? null, after: after[field] ?? null }))
}

/** The edit that makes an entry again what it was in a state: what was said since is unsaid. */
export function backTo(state: Fields, now: Fields): Fields {
  const since = Object.keys(now).filter((name) => state[name] === undefined && now[name] !== null)
  const unsaid = Object.fromEntries(since.map((name) => [name, null]))
  const { two_answers: _then, ...then } = state
  const { two_answers: asked } = now
  return { ...unsaid, ...then, deleted: state['deleted'] === true, ...(asked !== undefined && { two_answers: asked }) }
}
