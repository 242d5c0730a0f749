/** Writes what is answered about an attack, as it is answered. */
import { signal } from '@preact/signals'
import { change, discard, restore } from '../store/diary'
import type { Episode, Span } from '../store/documents'
import { offerBack } from '../ui/undo'
import { saying } from '../usual/own'

/** The write that the phone would not take, to be tried again; null while all is well. */
export const failed = signal<(() => void) | null>(null)

/** Write, and keep the work when the phone is full or the browser refuses its storage. */
export function write(work: () => Promise<void>): Promise<boolean> {
  return work().then(
    () => {
      failed.value = null
      return true
    },
    () => {
      failed.value = () => void write(work)
      return false
    },
  )
}

export type Stored = Partial<Episode>
/** Gets a rule that works out the change from what is stored, so that quick taps do not overtake one another. */
export type Tell = (edit: (stored: Stored) => Stored) => void

/** Whatever is answered by hand is confirmed by it. */
export const tellTo =
  (id: string): Tell =>
  (edit) =>
    write(() => change('episode', id, (stored) => saying(stored, edit(stored))))

/** Change the span as one, from what is stored. */
export const tellSpan = (tell: Tell, edit: (span: Span) => Span): void =>
  tell(({ span }) => (span ? { span: edit(span) } : {}))

/** Take an entry out of the diary, and offer the way back. */
export async function takeAway(kind: 'episode' | 'dose', id: string, says: string): Promise<void> {
  const stored = await write(() => discard(kind, id))
  if (stored && kind === 'dose') offerBack(says, () => write(() => restore(kind, id)))
}
