/** An entry as it stands here after the account spoke: with what is still asked about, and never an older one. */
import { dequal } from 'dequal/lite'
import type { Entry, Fields } from '../store/database'
import { isErased } from '../store/states'
import type { Held } from './answers'

/** The entry with the values that the person is asked about: those that are not what stands anyhow. */
export function asking(entry: Entry, open: Fields): Entry {
  const { setAside: _before, ...plain } = entry
  if (isErased(entry.fields)) return plain
  const questions = Object.entries(open).filter(([name, value]) => !dequal(value, entry.fields[name]))
  return questions.length > 0 ? { ...plain, setAside: Object.fromEntries(questions) } : plain
}

/** Another page of this browser may have brought a later state already, where browsers know no locks. */
export const isLater = (known: Entry, held: Held): boolean => Number(known.revision) > held.revision
