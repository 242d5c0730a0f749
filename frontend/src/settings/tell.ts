/** Writes what is said about a medicine or the person, as it is said. */
import { signal } from '@preact/signals'
import { change } from '../store/diary'
import type { Background, Medication } from '../store/documents'
import { BACKGROUND_ID } from '../store/ids'
import { tellingIn } from '../store/telling'

/** Whether the last answer could not be stored. */
export const unsaved = signal(false)

export const write = tellingIn(unsaved)

export type TellMedicine = (edit: Partial<Medication>) => void

export const tellMedicine =
  (id: string): TellMedicine =>
  (edit) =>
    void write(() => change('medication', id, edit))

export type Stored = Partial<Background>
export type TellPerson = (edit: (stored: Stored) => Stored) => void

export const tellPerson: TellPerson = (edit) =>
  void write(() =>
    change('background', BACKGROUND_ID, (stored) => ({ ...(stored.deleted && { deleted: false }), ...edit(stored) })),
  )
