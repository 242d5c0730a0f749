// Every value that an answer may take. Written by `make contract` from vocabulary.py.

export const SOURCE = [
  'umbra',
  'csv',
  'migraine_buddy',
  'migralog',
  'headache_companion',
  'headi',
  'apple_health',
  'cluster_headache_tracker',
  'uniskela',
  'table',
] as const
export type Source = (typeof SOURCE)[number]
export const NAMESPACE = '6b3a7c0e-5d0f-5b52-9a3e-2f6f0c1d7a11'
export const KINDS = [
  'episode',
  'medication',
  'dose',
  'checkin',
  'background',
] as const
export type Kinds = (typeof KINDS)[number]
export const DEVICE = [
  'phone',
  'tablet',
  'computer',
] as const
export type Device = (typeof DEVICE)[number]
export const LIST_OF_KIND = {
  episode: 'episodes',
  medication: 'medications',
  dose: 'doses',
  checkin: 'checkins',
  background: 'backgrounds',
} as const
export const ONSET_PRECISION = [
  'exact',
  'approximate',
  'on_waking',
  'day_only',
] as const
export type OnsetPrecision = (typeof ONSET_PRECISION)[number]
export const ONSET_SPEED = [
  'thunderclap',
  'minutes',
  'hours',
] as const
export type OnsetSpeed = (typeof ONSET_SPEED)[number]
export const SEVERITY = [
  'mild',
  'moderate',
  'severe',
] as const
export type Severity = (typeof SEVERITY)[number]
export const SIDE = [
  'left',
  'right',
  'both',
  'shifting',
] as const
export type Side = (typeof SIDE)[number]
export const LOCATION = [
  'frontal',
  'temporal',
  'orbital',
  'vertex',
  'parietal',
  'occipital',
  'neck',
  'face',
  'jaw',
  'whole_head',
] as const
export type Location = (typeof LOCATION)[number]
export const LOCATION_SIDE = [
  'left',
  'right',
] as const
export type LocationSide = (typeof LOCATION_SIDE)[number]
export const QUALITY = [
  'throbbing',
  'pressing',
  'dull',
  'stabbing',
  'burning',
  'electric',
] as const
export type Quality = (typeof QUALITY)[number]
export const NAUSEA = [
  'none',
  'mild',
  'moderate',
  'severe',
] as const
export type Nausea = (typeof NAUSEA)[number]
export const AUTONOMIC = [
  'tearing',
  'red_eye',
  'blocked_nose',
  'runny_nose',
  'eyelid_swelling',
  'drooping_eyelid',
  'small_pupil',
  'face_sweating',
  'face_flushing',
  'ear_fullness',
] as const
export type Autonomic = (typeof AUTONOMIC)[number]
export const OTHER_SYMPTOM = [
  'neck_stiffness',
  'dizziness',
  'vertigo',
  'allodynia',
  'difficulty_thinking',
  'fatigue',
  'blurred_vision',
  'pallor',
  'tinnitus',
  'light_headed',
  'diarrhoea',
  'other:',
] as const
export type OtherSymptom = (typeof OTHER_SYMPTOM)[number]
export const AURA_SYMPTOM = [
  'visual',
  'sensory',
  'speech',
  'motor',
  'brainstem',
  'retinal',
] as const
export type AuraSymptom = (typeof AURA_SYMPTOM)[number]
export const BRAINSTEM_SIGN = [
  'dysarthria',
  'vertigo',
  'tinnitus',
  'hypacusis',
  'diplopia',
  'ataxia',
  'reduced_consciousness',
] as const
export type BrainstemSign = (typeof BRAINSTEM_SIGN)[number]
export const CONFIRMED_BY = [
  'none',
  'drawing',
  'examination',
] as const
export type ConfirmedBy = (typeof CONFIRMED_BY)[number]
export const PREMONITORY = [
  'yawning',
  'craving',
  'mood_change',
  'neck_pain',
  'fatigue',
  'thirst',
  'frequent_urination',
  'light_sensitivity',
  'sound_sensitivity',
  'trouble_concentrating',
  'irritability',
  'pallor',
  'bowel_change',
  'other:',
] as const
export type Premonitory = (typeof PREMONITORY)[number]
export const TRIGGER = [
  'stress',
  'stress_letdown',
  'sleep_short',
  'sleep_long',
  'sleep_broken',
  'skipped_meal',
  'dehydration',
  'alcohol',
  'caffeine_more',
  'caffeine_less',
  'menses',
  'weather_pressure',
  'weather_heat',
  'bright_light_screen',
  'noise',
  'odour_smoke',
  'exercise',
  'sex',
  'travel_altitude',
  'neck_strain',
  'infection',
  'missed_preventive',
  'food:',
  'other:',
] as const
export type Trigger = (typeof TRIGGER)[number]
export const PROVOKED_BY = [
  'cough',
  'strain',
  'exercise',
  'sex',
  'posture',
] as const
export type ProvokedBy = (typeof PROVOKED_BY)[number]
export const WARNING_SIGN = [
  'fever',
  'stiff_neck',
  'rash',
  'night_sweats',
  'weight_loss',
  'confusion',
  'weakness',
  'numbness',
  'speech_loss',
  'vision_loss',
  'double_vision',
  'fainting',
  'seizure',
  'head_injury',
  'drowsy_after_injury',
  'blood_thinner',
  'first_of_its_kind',
  'jaw_pain_chewing',
  'scalp_tenderness',
  'light_halos',
  'vision_greying',
  'pulse_whoosh',
] as const
export type WarningSign = (typeof WARNING_SIGN)[number]
export const MOST_BOTHERSOME = [
  'pain',
  'nausea',
  'vomiting',
  'photophobia',
  'phonophobia',
  'osmophobia',
  'aura',
  'autonomic',
  'dizziness',
  'vertigo',
  'difficulty_thinking',
  'fatigue',
] as const
export type MostBothersome = (typeof MOST_BOTHERSOME)[number]
export const RELIEF_MEASURE = [
  'dark_room',
  'sleep',
  'cold',
  'heat',
  'massage',
  'breathing',
  'neuromodulation',
  'other:',
] as const
export type ReliefMeasure = (typeof RELIEF_MEASURE)[number]
export const DOSE_RELIEF = [
  'none',
  'partial',
  'complete',
] as const
export type DoseRelief = (typeof DOSE_RELIEF)[number]
export const OVERUSE_CLASS = [
  'non_opioid',
  'triptan',
  'ergot',
  'opioid',
  'combination',
  'gepant',
  'ditan',
  'other',
  'not_counted',
  'unknown',
] as const
export type OveruseClass = (typeof OVERUSE_CLASS)[number]
export const MIGRAINE_SPECIFIC_CLASS = [
  'triptan',
  'ergot',
  'gepant',
  'ditan',
] as const
export type MigraineSpecificClass = (typeof MIGRAINE_SPECIFIC_CLASS)[number]
export const MEDICATION_USE = [
  'acute',
  'preventive',
  'both',
] as const
export type MedicationUse = (typeof MEDICATION_USE)[number]
export const UNIT = [
  'mg',
  'g',
  'ug',
  'ml',
  'IU',
  'tablet',
  'spray',
  'drop',
  'puff',
  'patch',
  'L/min',
  'other',
] as const
export type Unit = (typeof UNIT)[number]
export const FORM = [
  'tablet',
  'orodispersible',
  'capsule',
  'powder',
  'nasal_spray',
  'injection',
  'infusion',
  'suppository',
  'drops',
  'patch',
  'inhaled',
  'other',
] as const
export type Form = (typeof FORM)[number]
export const MENSTRUATION = [
  'none',
  'spotting',
  'flow',
] as const
export type Menstruation = (typeof MENSTRUATION)[number]
export const EXPOSURE = [
  'stress',
  'stress_letdown',
  'sleep_short',
  'sleep_long',
  'sleep_broken',
  'skipped_meal',
  'dehydration',
  'alcohol',
  'caffeine_more',
  'caffeine_less',
  'menses',
  'weather_pressure',
  'weather_heat',
  'bright_light_screen',
  'noise',
  'odour_smoke',
  'exercise',
  'sex',
  'travel_altitude',
  'neck_strain',
  'infection',
  'missed_preventive',
] as const
export type Exposure = (typeof EXPOSURE)[number]
export const EXPOSURE_AMOUNT = [
  'alcohol_units',
  'caffeine_mg',
  'exercise_minutes',
] as const
export type ExposureAmount = (typeof EXPOSURE_AMOUNT)[number]
export const LIFETIME_CODE = [
  '1.1',
  '1.2',
  '2',
  '3.1',
  '3.2',
  '3.3',
] as const
export type LifetimeCode = (typeof LIFETIME_CODE)[number]
export const LIFETIME_COUNT = [
  '<2',
  '>=2',
  '<5',
  '>=5',
  '<10',
  '>=10',
  '<20',
  '>=20',
] as const
export type LifetimeCount = (typeof LIFETIME_COUNT)[number]
export const INDOMETACIN_RESPONSE = [
  'complete',
  'partial',
  'none',
  'sub_therapeutic',
  'not_tried',
] as const
export type IndometacinResponse = (typeof INDOMETACIN_RESPONSE)[number]
export const PREGNANCY = [
  'no',
  'pregnant',
  'after_birth_6_weeks',
  'trying',
  'breastfeeding',
] as const
export type Pregnancy = (typeof PREGNANCY)[number]
export const TEST_KIND = [
  'mri',
  'ct',
  'angiography',
  'blood',
  'lumbar_puncture',
  'eye',
  'other',
] as const
export type TestKind = (typeof TEST_KIND)[number]
export const VERDICT = [
  'likely_migraine',
  'general_headache',
  'other_headache',
  'unclassified',
  'undetermined',
  'seek_care',
] as const
export type Verdict = (typeof VERDICT)[number]
export const FLAG_LEVEL = [
  'emergency',
  'prompt',
  'discuss',
] as const
export type FlagLevel = (typeof FLAG_LEVEL)[number]
export const SIDED_LOCATION = [
  'frontal',
  'temporal',
  'orbital',
  'vertex',
  'parietal',
  'occipital',
  'neck',
  'face',
  'jaw',
  'whole_head',
  'frontal:left',
  'frontal:right',
  'temporal:left',
  'temporal:right',
  'orbital:left',
  'orbital:right',
  'vertex:left',
  'vertex:right',
  'parietal:left',
  'parietal:right',
  'occipital:left',
  'occipital:right',
  'neck:left',
  'neck:right',
  'face:left',
  'face:right',
  'jaw:left',
  'jaw:right',
  'whole_head:left',
  'whole_head:right',
] as const
export type SidedLocation = (typeof SIDED_LOCATION)[number]
export const PREFILLABLE = [
  'onset_speed',
  'pain_severity',
  'pain_peak',
  'side',
  'locations',
  'quality',
  'worse_with_activity',
  'nausea',
  'vomiting',
  'photophobia',
  'phonophobia',
  'osmophobia',
  'autonomic',
  'restless',
  'other_symptoms',
  'aura',
  'premonitory',
  'suspected_triggers',
  'provoked_by',
  'most_bothersome',
  'believed_migraine',
  'activity_limit',
  'hours_lost',
  'debilitating',
  'took_medicine',
  'relief',
] as const
export type Prefillable = (typeof PREFILLABLE)[number]
export const WITHOUT_HEADACHE = [
  'nausea',
  'vomiting',
  'photophobia',
  'phonophobia',
  'osmophobia',
  'visual_aura',
  'sensory_aura',
  'speech_aura',
  'neck_stiffness',
  'dizziness',
  'vertigo',
  'allodynia',
  'difficulty_thinking',
  'fatigue',
  'blurred_vision',
  'pallor',
  'tinnitus',
  'light_headed',
  'diarrhoea',
  'other:',
] as const
export type WithoutHeadache = (typeof WITHOUT_HEADACHE)[number]
export const CONTRACEPTION = [
  'none',
  'combined',
  'progestogen_only',
  'other',
] as const
export type Contraception = (typeof CONTRACEPTION)[number]
export const FAMILY_HISTORY = [
  'migraine',
  'hemiplegic_migraine',
  'cluster_headache',
  'tension_type_headache',
  'aneurysm',
  'stroke',
  'other:',
] as const
export type FamilyHistory = (typeof FAMILY_HISTORY)[number]
export const RED_FLAG = [
  'systemic_symptoms',
  'cancer_history',
  'neurological_deficit',
  'sudden_onset',
  'onset_after_50',
  'pattern_change',
  'positional',
  'cough_exertion',
  'swollen_optic_discs',
  'progressive',
  'pregnancy_or_after_birth',
  'painful_eye',
  'after_injury',
  'immune_disorder',
  'painkiller_overuse_or_new_drug',
] as const
export type RedFlag = (typeof RED_FLAG)[number]
