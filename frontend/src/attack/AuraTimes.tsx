/** When a symptom of an aura began against the pain, and how long it lasted. */
import { useSignal } from '@preact/signals'
import type { AuraSymptom } from '../store/documents'
import { NumberField } from '../typed/NumberField'
import { Segments } from '../ui/Segments'
import { attackMore } from '../words/attackMore'
import type { AuraEdit } from './AuraCard'

const WEEK = 7 * 1440
const YEAR = 366 * 1440

type AuraTimesProps = { episode: string; symptom: AuraSymptom; change: AuraEdit }

/** The diary counts from the start of the pain, and before it is negative; nobody has to type a minus. */
export function AuraTimes({ episode, symptom, change }: AuraTimesProps) {
  const onset = symptom.onset_minutes
  const chosen = useSignal((onset ?? -1) > 0 ? 'after' : 'before')
  const sign = chosen.value === 'after' ? 1 : -1
  const turn = (choice: string): void => {
    chosen.value = choice
    change((stored) => (stored.onset_minutes ? { onset_minutes: -stored.onset_minutes } : {}))
  }
  return (
    <>
      <NumberField
        of={`${episode} ${symptom.id} onset`}
        label={attackMore.aura.began}
        value={onset == null ? onset : Math.abs(onset)}
        min={0}
        max={WEEK}
        step={0.01}
        onChange={(minutes) => change(() => ({ onset_minutes: minutes === null ? null : sign * minutes || 0 }))}
      />
      <Segments
        label={attackMore.aura.beforeOrAfter}
        name={`onset ${symptom.id}`}
        choices={{ before: attackMore.aura.before, after: attackMore.aura.after }}
        chosen={chosen.value}
        onChange={turn}
      />
      <NumberField
        of={`${episode} ${symptom.id} duration`}
        label={attackMore.aura.duration}
        value={symptom.duration_minutes}
        min={0}
        max={YEAR}
        step={0.01}
        onChange={(minutes) => change(() => ({ duration_minutes: minutes }))}
      />
    </>
  )
}
