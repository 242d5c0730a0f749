/** The attacks of the whole diary as the list shows them, newest first, each worked out once. */
import { computed } from '@preact/signals'
import type { Attack } from '../counts/attack'
import { lay } from '../counts/laid'
import type { EntryOf } from '../store/database'
import { everything } from '../store/everything'
import { medications } from '../store/live'
import { diary } from '../words/diary'
import { type Kind, type Shown, shown, type Taken } from './shown'

const nameOf = computed(() => new Map(medications.value.map(({ id, fields }) => [id, fields.name ?? ''])))

const takenIn = computed(() => {
  const byAttack = new Map<string, Taken>()
  for (const { fields } of everything.value.doses) {
    if (!fields.episode_id) continue
    const name = nameOf.value.get(fields.medication_id ?? '') || diary.dose.aMedicine.toLowerCase()
    byAttack.set(fields.episode_id, [...(byAttack.get(fields.episode_id) ?? []), { name }])
  }
  return byAttack
})

export const shownAttacks = computed<Shown[]>(() => {
  const { attacks } = lay(everything.value, null)
  const byId = new Map(attacks.map((attack) => [attack.entry.id, attack]))
  return everything.value.episodes
    .map((episode) => known(byId.get(episode.id), episode))
    .filter((one) => one !== null)
    .sort((one, other) => startOf(other.episode) - startOf(one.episode))
    .map(({ row }) => row)
})

function known(attack: Attack | undefined, episode: EntryOf<'episode'>) {
  const row = attack ? shown(attack, episode, takenIn.value.get(episode.id) ?? []) : null
  return row && { row, episode }
}

const startOf = ({ fields }: EntryOf<'episode'>): number => Date.parse(fields.span?.started_at ?? '')

export type Wanted = { kind: Kind | 'all'; text: string }

/** The attacks of a kind in which every word that is looked for stands. */
export function matching(rows: readonly Shown[], { kind, text }: Wanted): Shown[] {
  const sought = text.toLowerCase().split(/\s+/).filter(Boolean)
  return rows.filter(
    (row) => (kind === 'all' || row.kind === kind) && sought.every((word) => row.searched.includes(word)),
  )
}

/** Rows by the month in which they began, in the order in which they stand. */
export function byMonth(rows: readonly Shown[]): [string, Shown[]][] {
  const months = new Map<string, Shown[]>()
  for (const row of rows) {
    const known = months.get(row.month)
    if (known) known.push(row)
    else months.set(row.month, [row])
  }
  return [...months]
}
