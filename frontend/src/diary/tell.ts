/** Writes what is said about a day or a dose, as it is said. */
import { signal } from '@preact/signals'
import { change, discard } from '../store/diary'
import type { Checkin, Dose } from '../store/documents'
import { dailyId } from '../store/ids'
import { deviceZone } from '../words/dates'

/** Whether the last answer could not be stored. */
export const unsaved = signal(false)

export function write(work: () => Promise<void>): Promise<boolean> {
  return work().then(
    () => {
      unsaved.value = false
      return true
    },
    (fault: unknown) => {
      unsaved.value = true
      console.error(fault)
      return false
    },
  )
}

type Edit<Fields> = (stored: Partial<Fields>) => Partial<Fields>
export type TellDay = (edit: Edit<Checkin>) => void

/** A day has one check-in, the same on every device; it keeps the zone in which it was first made. */
export const tellDay =
  (day: string): TellDay =>
  (edit) =>
    write(() =>
      change('checkin', dailyId('checkin', day), (stored) => ({
        date: day,
        time_zone: stored.time_zone ?? deviceZone(),
        ...(stored.deleted && { deleted: false }),
        ...edit(stored),
      })),
    )

export type TellDose = (edit: Partial<Dose>) => void

export const tellDose =
  (id: string): TellDose =>
  (edit) =>
    write(() => change('dose', id, edit))

export const removeDose = (id: string): Promise<boolean> => write(() => discard('dose', id))
