// A diary laid out for counting: its attacks and its doses, each worked out again only when it changed.
import { type Attack, attackOf, runs, type Surroundings } from './attack'
import type { BackgroundFields, Diary, DoseFields, Entry, EpisodeFields } from './document'
import { type Dose, dosesOf } from './doses'

export interface Laid {
  diary: Diary
  attacks: readonly Attack[]
  doses: readonly Dose[]
}

interface Kept {
  doses: readonly DoseFields[]
  background: BackgroundFields | null
  attack: Attack
}

const kept = new WeakMap<EpisodeFields, Kept>()
const NOBODY: BackgroundFields = {}

/** `now` tells how long a running attack has lasted; null: not known. */
export function lay(diary: Diary, now: Date | null): Laid {
  const background = diary.background?.fields ?? null
  const taken = new Map<string, DoseFields[]>()
  for (const { fields } of diary.doses) {
    if (fields.episode_id == null) continue
    const mine = taken.get(fields.episode_id)
    if (mine) mine.push(fields)
    else taken.set(fields.episode_id, [fields])
  }
  const attacks = diary.episodes.map((entry) => {
    const doses = taken.get(entry.id) ?? []
    return runs(entry.fields.span ?? {})
      ? attackOf(entry, doses, { background: background ?? NOBODY, now })
      : unchanged(entry, doses, background)
  })
  return { diary, attacks, doses: dosesOf(diary) }
}

function unchanged(
  entry: Entry<EpisodeFields>,
  doses: readonly DoseFields[],
  background: BackgroundFields | null,
): Attack {
  const known = kept.get(entry.fields)
  if (known && known.attack.entry.id === entry.id && known.background === background && same(known.doses, doses))
    return known.attack
  const around: Surroundings = { background: background ?? NOBODY, now: null }
  const attack = attackOf(entry, doses, around)
  kept.set(entry.fields, { doses, background, attack })
  return attack
}

function same(some: readonly unknown[], others: readonly unknown[]): boolean {
  return some.length === others.length && some.every((one, place) => one === others[place])
}
