/** One symptom of an aura: when, how long, and what it was like. */

import { BRAINSTEM_SIGN, CONFIRMED_BY } from '../contract/vocabulary'
import type { AuraSymptom } from '../store/documents'
import { nextAnswer } from '../ui/answer'
import { ChipGroup } from '../ui/ChipGroup'
import { OneOf } from '../ui/OneOf'
import { SetGroup } from '../ui/SetGroup'
import { attackMore } from '../words/attackMore'
import { moreOptions } from '../words/moreOptions'
import { AuraTimes } from './AuraTimes'
import type { Tell } from './write'

const ALWAYS = ['spreads_gradually', 'one_sided', 'positive', 'fully_reversible'] as const
const OF_SIGHT = [...ALWAYS, 'one_eye'] as const
const SIGHT: readonly string[] = ['visual', 'retinal']

export type AuraEdit = (edit: (symptom: AuraSymptom) => Partial<AuraSymptom>) => void

export function AuraCard({ episode, symptom, tell }: { episode: string; symptom: AuraSymptom; tell: Tell }) {
  const change: AuraEdit = (edit) => tell((stored) => ({ aura: edited(stored.aura, symptom.id, edit) }))
  const fields = SIGHT.includes(symptom.symptom) ? OF_SIGHT : ALWAYS
  const { label } = moreOptions.aura[symptom.symptom]
  return (
    <section class="card" aria-label={label}>
      <h3>{label}</h3>
      <AuraTimes episode={episode} symptom={symptom} change={change} />
      <ChipGroup
        title={attackMore.aura.like}
        options={fields.map((field) => ({ key: field, answer: symptom[field], ...attackMore.aura.questions[field] }))}
        onTap={(key) => {
          const field = fields.find((name) => name === key)
          if (field) change((stored) => ({ [field]: nextAnswer(stored[field]) }))
        }}
      />
      {symptom.symptom === 'brainstem' && (
        <SetGroup
          title={attackMore.aura.signs}
          names={symptom.signs}
          known={moreOptions.signs}
          onChange={(edit) => change(({ signs }) => ({ signs: signsIn(edit(signs)) }))}
        />
      )}
      {symptom.symptom === 'retinal' && (
        <OneOf
          title={attackMore.aura.confirmed}
          name={`confirmed ${symptom.id}`}
          choices={moreOptions.confirmed_by}
          chosen={symptom.confirmed_by}
          onChange={(by) => change(() => ({ confirmed_by: CONFIRMED_BY.find((name) => name === by) ?? null }))}
        />
      )}
    </section>
  )
}

const signsIn = (names: string[] | null): (typeof BRAINSTEM_SIGN)[number][] | null =>
  names && BRAINSTEM_SIGN.filter((sign) => names.includes(sign))

type Auras = AuraSymptom[] | null | undefined

const edited = (
  stored: Auras,
  id: string,
  edit: (symptom: AuraSymptom) => Partial<AuraSymptom>,
): AuraSymptom[] | null =>
  stored?.map((symptom) => (symptom.id === id ? { ...symptom, ...edit(symptom) } : symptom)) ?? null
