/** Two answers to one question, given on two devices: the one that does not stand is part of the entry until the person chooses. */
import { dequal } from 'dequal/lite'
import type { Device } from '../contract/vocabulary'
import type { Diary, Entry, Fields } from './database'
import { saveTogether } from './entries'

/** The answer that does not stand; on which kind of device it was given, and on which kind the one that stands, where known. */
export type Other = { value: unknown; by: Device | null; against: Device | null }
export type Question = Other & { field: string; stands: unknown }
export type Answer = 'stands' | 'other'

/** Kept with an entry for the app's own sake: no person is asked which of two of these is right. */
export const NOT_ASKED = ['prefilled', 'two_answers', 'origin', 'deleted', 'erased']

/** What is still to be answered about an entry: nothing once both say the same. */
export function questionsOf({ fields, setAside }: Entry): Question[] {
  const raised = Object.entries(othersIn(fields)).flatMap(([field, other]) => (other ? [{ field, ...other }] : []))
  const fresh = Object.entries(setAside ?? {}).map(([field, value]) => ({ field, value, by: null, against: null }))
  const named = new Map([...fresh, ...raised].map((other) => [other.field, { ...other, stands: fields[other.field] }]))
  return [...named.values()].filter(({ field, value, stands }) => !NOT_ASKED.includes(field) && !dequal(value, stands))
}

export const hasQuestions = (entry: Entry): boolean =>
  (entry.setAside !== undefined || entry.fields['two_answers'] !== undefined) && questionsOf(entry).length > 0

/** Whose the two answers to a question are, as far as anybody knows. */
export type Whose = Pick<Other, 'by' | 'against'>

/**
 * Make what the account could not take beside another value a part of the entry, so that it is asked on every device
 * and answered on any. Done again, it adds nothing; what was answered meanwhile is not asked again.
 */
export async function raise(diary: Diary, { id }: Entry, whose: ReadonlyMap<string, Whose>): Promise<void> {
  await saveTogether(diary, [{ id, fresh: false, become: (stored) => raised(stored, whose) }])
}

function raised(stored: Entry | undefined, whose: ReadonlyMap<string, Whose>): Entry {
  if (!stored) throw new Error('An entry with a question is stored.')
  const { setAside = {}, ...entry } = stored
  const asked = othersIn(entry.fields)
  const nobody: Whose = { by: null, against: null }
  const fresh = Object.entries(setAside)
    .filter(([field, value]) => !NOT_ASKED.includes(field) && !dequal(value, entry.fields[field]))
    .map(([field, value]) => [field, { value, ...(whose.get(field) ?? nobody) }])
  const theirs = Object.entries(othersIn({ two_answers: setAside['two_answers'] })).filter(([, other]) => other)
  return withOthers(entry, { ...Object.fromEntries([...theirs, ...fresh]), ...answeredIn(asked, fresh) })
}

/** Questions that stand already stay as they are, unless the same field is asked about anew. */
function answeredIn(asked: Others, fresh: unknown[][]): Others {
  const anew = fresh.map(([field]) => field)
  return Object.fromEntries(Object.entries(asked).filter(([field]) => !anew.includes(field)))
}

/**
 * Choose which of the two stands. The answer is the way back: the entry as it was, asked about again.
 *
 * The question is part of the entry before its answer is, so that the value that was not chosen stays one of its states.
 */
export async function answer(
  diary: Diary,
  { id, kind, setAside }: Entry,
  question: Question,
  choice: Answer,
): Promise<() => Promise<void>> {
  const { field, stands, ...other } = question
  const write = (held: Other | null, said: Fields): Promise<void> =>
    saveTogether(diary, [
      {
        id,
        fresh: false,
        become: (stored = { id, kind, revision: null, fields: {} }) => settled(stored, field, held, said),
      },
    ])
  if (setAside && field in setAside) await write(other, {})
  await write(null, choice === 'other' ? { [field]: other.value } : {})
  return () => write(other, { [field]: stands ?? null })
}

function settled({ setAside, ...stored }: Entry, field: string, held: Other | null, said: Fields): Entry {
  const { [field]: _answered, ...open } = setAside ?? {}
  const entry = { ...stored, fields: { ...stored.fields, ...said } }
  const others = withOthers(entry, { ...othersIn(stored.fields), [field]: held })
  return Object.keys(open).length > 0 ? { ...others, setAside: open } : others
}

type Others = Record<string, Other | null>

const withOthers = (entry: Entry, others: Others): Entry =>
  Object.keys(others).length > 0 ? { ...entry, fields: { ...entry.fields, two_answers: others } } : entry

function othersIn(fields: Fields): Others {
  const held = fields['two_answers']
  if (typeof held !== 'object' || held === null || Array.isArray(held)) return {}
  return Object.fromEntries(Object.entries(held).map(([field, other]) => [field, otherIn(other)]))
}

function otherIn(held: unknown): Other | null {
  if (typeof held !== 'object' || held === null || !('value' in held)) return null
  const { by, against } = { by: null, against: null, ...held }
  return { value: held.value, by: device(by), against: device(against) }
}

const device = (held: unknown): Device | null =>
  held === 'phone' || held === 'tablet' || held === 'computer' ? held : null
