/** Ids are made here, on the device: offline, and the same on every device for what exists once. */
import { v5, v7 } from 'uuid'

/** The namespace of derived ids; backend/domain/vocabulary.py has the same. */
const NAMESPACE = '6b3a7c0e-5d0f-5b52-9a3e-2f6f0c1d7a11'

export const newId = (): string => v7()

/** The id of what exists once a day; `date` is the day of the person's calendar, as 2026-11-22. */
export const dailyId = (kind: 'checkin', date: string): string => v5(`${kind}:${date}`, NAMESPACE)

/** A person has one background. */
export const BACKGROUND_ID: string = v5('background', NAMESPACE)
