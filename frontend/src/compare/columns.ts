/** Which attacks stand side by side, each with all that is needed to tell about it. */
import type { Attack } from '../counts/attack'
import { judge } from '../counts/laid'
import type { EntryOf } from '../store/database'
import { everything } from '../store/everything'

export type Episode = EntryOf<'episode'>
export type Column = {
  id: string
  said: Episode['fields']
  attack: Pick<Attack, 'labels' | 'minutes'>
  doses: EntryOf<'dose'>['fields'][]
  /** The name of a medicine by its id. */
  medicine: (id: string | null | undefined) => string | undefined
}

export const MOST = 5
const USUAL = 4

/** All attacks, the latest first. */
export const latestFirst = (): Episode[] =>
  everything.value.episodes
    .filter(({ fields }) => fields.span !== undefined)
    .sort((one, other) => beganAt(other) - beganAt(one))

/** Those that the address names; or one and those before it; or the latest. */
export function asked(search: URLSearchParams, attacks: readonly Episode[]): string[] {
  const named = (search.get('ids') ?? '').split(',').filter((id) => attacks.some((attack) => attack.id === id))
  if (named.length > 0) return named.slice(0, MOST)
  const from = attacks.findIndex(({ id }) => id === search.get('with'))
  return attacks.slice(Math.max(from, 0), Math.max(from, 0) + USUAL).map(({ id }) => id)
}

/** With one more, or without it; a sixth takes the place of the one that was longest there. */
export function turned(ids: readonly string[], id: string): string[] {
  const rest = ids.filter((one) => one !== id)
  return rest.length < ids.length ? rest : [...rest, id].slice(-MOST)
}

/** The chosen attacks as columns, the latest first. */
export function columnsOf(ids: readonly string[], now: Date): Column[] {
  const look = judge(everything.value, now)
  const names = new Map(everything.value.medications.map(({ id, fields }) => [id, fields.name ?? undefined]))
  const chosen = latestFirst().filter(({ id }) => ids.includes(id))
  return chosen.map((entry) => {
    const { id, fields } = entry
    const attack = look(entry)
    const doses = everything.value.doses.filter((dose) => dose.fields.episode_id === id).map((dose) => dose.fields)
    return { id, said: fields, attack, doses, medicine: (one) => names.get(one ?? '') }
  })
}

const beganAt = ({ fields }: Episode): number => Date.parse(fields.span?.started_at ?? '')
