// One episode as the rules read it: what was said, and what follows from it.
import { aurasOf } from './aura'
import type { Background, Context, Dose, Episode } from './document'
import { historyOf } from './history'
import { lengthOf, type Minutes } from './length'
import { rulebook } from './rulebook'
import { yearOf } from './years'

/** `said` holds the answers by the column that an axis reads; what is missing was not recorded. */
export interface Row {
  episode: Episode
  background: Background
  minutes: Minutes
  said: Readonly<Record<string, unknown>>
}

export function rowOf(document: Episode, context: Context): Row {
  const episode = confirmed(document)
  const background = context.background ?? {}
  const named = (context.doses ?? []).filter((dose) => dose.episode_id === document.id)
  const taken = [...(document.doses ?? []), ...named]
  const severity = severityOf(episode)
  const derived = {
    severity,
    pain_said: severity === null ? null : true,
    treated: treatedOf(episode, taken),
    minor: minorOf(episode, background),
    broken: (episode.span?.longest_pain_free_minutes ?? 0) > rulebook.limits.longest_break,
    ...aurasOf(episode.aura),
    ...historyOf(background),
  }
  return {
    episode,
    background,
    minutes: lengthOf(episode, taken, context.now ?? null),
    said: { ...episode, ...derived },
  }
}

/** A field filled by "as usual" and not yet confirmed was not said. */
function confirmed(document: Episode): Episode {
  const prefilled = document.prefilled
  if (!prefilled?.length) return document
  const said = Object.entries(document).filter(([name]) => !prefilled.includes(name))
  return { ...Object.fromEntries(said), id: document.id }
}

function severityOf(episode: Episode): string | null {
  if (episode.pain_severity) return episode.pain_severity
  const peak = episode.pain_peak
  if (peak == null) return null
  return Object.entries(rulebook.limits.peak_from).findLast(([, from]) => peak >= from)?.[0] ?? 'none'
}

function treatedOf(episode: Episode, taken: readonly Dose[]): string | null {
  if (taken.length) return taken.every((dose) => dose.relief === 'none') ? 'unsuccessful' : 'other'
  if (episode.took_medicine) return 'other'
  return episode.took_medicine === false || episode.doses != null ? 'untreated' : null
}

/** Under 18; null where the year of birth leaves it open; without an age, an adult. */
function minorOf(episode: Episode, background: Background): boolean | null {
  const { adult_years } = rulebook.limits
  if (episode.patient_age != null) return episode.patient_age < adult_years
  if (background.birth_year == null) return false
  const started = episode.span?.started_at
  if (!started) return null
  const turning = yearOf(started, episode.span?.time_zone) - background.birth_year
  return turning === adult_years ? null : turning < adult_years
}
