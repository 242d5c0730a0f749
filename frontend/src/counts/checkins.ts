// What the daily check-ins say of each calendar day (backend/domain/checkins.py).
import { YES } from './answer'
import type { CheckinFields, Entry } from './document'
import { blank, type Calendar, type Marks, markDay } from './marks'
import { dayOfDate } from './zones'

/** `told`: it says that the day was not free of headache. `severe`: a background pain, moderate or worse. */
export interface Noted {
  recorded: Marks
  free: Marks
  told: Marks
  continuous: Marks
  severe: Marks
}

export function notedOn(days: Calendar, checkins: readonly Entry<CheckinFields>[]): Noted {
  const noted = {
    recorded: blank(days),
    free: blank(days),
    told: blank(days),
    continuous: blank(days),
    severe: blank(days),
  }
  for (const { fields } of checkins) {
    const day = dayOfDate(fields.date)
    const pain = fields.continuous_pain
    markDay(noted.recorded, days, day, YES)
    if (fields.headache_free === true) markDay(noted.free, days, day, YES)
    if (fields.headache_free === false) markDay(noted.told, days, day, YES)
    if (pain != null) markDay(noted.continuous, days, day, YES)
    if (pain === 'moderate' || pain === 'severe') markDay(noted.severe, days, day, YES)
  }
  return noted
}
