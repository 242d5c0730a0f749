/** The aura: each symptom with a card of its own. */

import { AURA_SYMPTOM } from '../contract/vocabulary'
import type { AuraSymptom } from '../store/documents'
import { newId } from '../store/ids'
import { SetGroup } from '../ui/SetGroup'
import type { Names } from '../ui/sets'
import { offerBack } from '../ui/undo'
import { isUsual } from '../usual/own'
import { attackMore } from '../words/attackMore'
import { moreOptions } from '../words/moreOptions'
import { AuraCard } from './AuraCard'
import type { Part } from './part'
import type { Tell } from './write'

const known = () => moreOptions.aura

export function Aura({ id, said, tell }: Part) {
  const symptoms = said.aura?.map(({ symptom }) => symptom) ?? null
  return (
    <>
      <SetGroup
        extra="titled"
        title={attackMore.groups.aura}
        hint={attackMore.hints.aura}
        names={said.aura ? symptoms : null}
        usual={isUsual(said, 'aura')}
        known={known()}
        onChange={(edit) => {
          offerCard(said.aura ?? null, edit(symptoms), tell)
          tell((stored) => ({ aura: withSymptoms(stored.aura, edit) }))
        }}
      />
      {(said.aura ?? []).map((symptom) => (
        <AuraCard key={symptom.id} episode={id} symptom={symptom} tell={tell} />
      ))}
    </>
  )
}

type Auras = AuraSymptom[] | null | undefined

/** The list after a chip was tapped: what stays keeps all that is written on its card. */
export function withSymptoms(stored: Auras, edit: (names: Names) => string[] | null): AuraSymptom[] | null {
  const names = edit(stored?.map(({ symptom }) => symptom) ?? null)
  if (!names) return null
  const kept = (stored ?? []).filter(({ symptom }) => names.includes(symptom))
  const added = AURA_SYMPTOM.filter(
    (symptom) => names.includes(symptom) && !kept.some((one) => one.symptom === symptom),
  )
  return [...kept, ...added.map((symptom) => ({ id: newId(), symptom }))]
}

/** A card that goes with its answers can be taken back. */
function offerCard(before: AuraSymptom[] | null, after: string[] | null, tell: Tell): void {
  const gone = (before ?? []).find(({ symptom }) => !after?.includes(symptom))
  if (!gone || Object.keys(gone).length <= 2) return
  offerBack(attackMore.aura.removed(moreOptions.aura[gone.symptom].label), () => tell(() => ({ aura: before })))
}
