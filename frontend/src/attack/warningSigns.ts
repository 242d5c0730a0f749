/** When an attack is severe or unusual enough to ask for warning signs, and which of them. */
import { WARNING_SIGN, type WarningSign } from '../contract/vocabulary'
import type { Background, Episode } from '../store/documents'

const SEVERE_FROM = 7
const GRAVE: readonly string[] = ['motor', 'brainstem', 'retinal']

/** Severe pain, worst at once, an aura that needs a look, or set off by effort. */
export function isDue(said: Episode): boolean {
  return (
    isSevere(said) ||
    said.onset_speed === 'thunderclap' ||
    some(said.provoked_by) ||
    (said.aura ?? []).some(({ symptom }) => GRAVE.includes(symptom))
  )
}

const isSevere = ({ pain_severity, pain_peak }: Episode): boolean =>
  pain_severity ? pain_severity === 'severe' : (pain_peak ?? 0) >= SEVERE_FROM

const some = (names: readonly unknown[] | null | undefined): boolean => (names?.length ?? 0) > 0

type Asked = (said: Episode, person: Background) => boolean

const injured: Asked = ({ warning_signs }) => warning_signs?.includes('head_injury') ?? false
const eyeHurts: Asked = ({ autonomic, locations }) =>
  (autonomic?.includes('red_eye') ?? false) || (locations ?? []).some((place) => place.startsWith('orbital'))
const discsSeen: Asked = (_, { red_flag_answers }) => red_flag_answers?.swollen_optic_discs === true

/** Asked only where what else was said makes them matter. */
const ONLY_IF: Partial<Record<WarningSign, Asked>> = {
  drowsy_after_injury: injured,
  blood_thinner: injured,
  light_halos: eyeHurts,
  vision_greying: discsSeen,
  pulse_whoosh: discsSeen,
  jaw_pain_chewing: mayBeOver50,
  scalp_tenderness: mayBeOver50,
}

/** A sign that was said stays in sight. */
export function asked(said: Episode, person: Background): WarningSign[] {
  return WARNING_SIGN.filter(
    (sign) => (ONLY_IF[sign]?.(said, person) ?? true) || (said.warning_signs?.includes(sign) ?? false),
  )
}

const FROM_AGE = 50

function mayBeOver50({ span }: Episode, { birth_year, age_at_onset, red_flag_answers }: Background): boolean {
  const began = Number(span?.started_at.slice(0, 4))
  const old = birth_year != null && began - birth_year >= FROM_AGE
  return old || (age_at_onset ?? 0) >= FROM_AGE || red_flag_answers?.onset_after_50 === true
}
