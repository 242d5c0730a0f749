/** What a part of the Attack page is tested with: one attack in memory that changes as it is answered. */
import { type Signal, signal } from '@preact/signals'
import type { Part } from '../attack/part'
import type { Stored, Tell } from '../attack/write'
import type { Episode, Span } from '../store/documents'
import { newId } from '../store/ids'
import { clock, NOW, SPAN } from './screen'

export type Answered = { stored: Signal<Episode>; tell: Tell; part: () => Part }

/** An attack of SPAN unless told otherwise; `part` is read in the body of what is shown. */
export function answered(fields: Partial<Episode> = {}): Answered {
  const id = newId()
  const stored = signal<Episode>({ span: SPAN, ...fields })
  const tell = (edit: (said: Stored) => Stored): void => {
    stored.value = { ...stored.value, ...edit(stored.value) }
  }
  const spanNow = (): Span => stored.value.span ?? SPAN
  const part = (): Part => ({ id, said: stored.value, span: spanNow(), tell, now: NOW.getTime(), clock })
  return { stored, tell, part }
}
