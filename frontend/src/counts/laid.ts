// A diary laid out for counting: its attacks and its doses, each worked out again only when it changed.
import { type Attack, attackOf, runs, type Surroundings } from './attack'
import type { BackgroundFields, Diary, DoseFields, Entry, EpisodeFields } from './document'
import { type Dose, dosesOf } from './doses'
import type { Calendar } from './marks'
import { remembered } from './remember'
import { dayOf, ZONES } from './zones'

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
  return { diary, attacks: diary.episodes.map(judge(diary, now)), doses: dosesOf(diary) }
}

/** What of a diary touches some days, and perhaps a little more: these days count the same as in the whole. */
export function layNear(diary: Diary, now: Date | null, days: Calendar): Laid {
  const attacks = diary.episodes.filter(({ fields }) => isNear(fields.span, days)).map(judge(diary, now))
  return { diary, attacks, doses: dosesOf(diary, days) }
}

/** Gives what each attack of the diary is for counting; one that is as it was is not judged again. */
export function judge(diary: Diary, now: Date | null): (entry: Entry<EpisodeFields>) => Attack {
  const background = diary.background?.fields ?? null
  const taken = remembered(takenIn, diary.doses, byAttack)
  return (entry) => {
    const doses = taken.get(entry.id) ?? []
    return runs(entry.fields.span ?? {})
      ? attackOf(entry, doses, { background: background ?? NOBODY, now })
      : unchanged(entry, doses, background)
  }
}

const takenIn = new WeakMap<Diary['doses'], ReadonlyMap<string, DoseFields[]>>()

function byAttack(doses: Diary['doses']): ReadonlyMap<string, DoseFields[]> {
  const taken = new Map<string, DoseFields[]>()
  for (const { fields } of doses) {
    if (fields.episode_id == null) continue
    const mine = taken.get(fields.episode_id)
    if (mine) mine.push(fields)
    else taken.set(fields.episode_id, [fields])
  }
  return taken
}

/** An attack without a known end may reach anywhere. */
function isNear(span: EpisodeFields['span'], { first, size }: Calendar): boolean {
  if (!span?.started_at || dayOf(Date.parse(span.started_at)) > first + size + ZONES) return false
  return !span.ended_at || dayOf(Date.parse(span.ended_at)) >= first - ZONES
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
