/** Which facts each criterion is judged by, as its reason names them. */

/** The features that a criterion counts; "not_" turns the fact round. */
export const COUNTED: Readonly<Record<string, readonly string[]>> = {
  '1.1 C': ['unilateral', 'pulsating', 'moderate_or_severe', 'worse_with_activity'],
  '2 C': ['bilateral', 'pressing', 'mild_or_moderate', 'not_worse_with_activity'],
  '1.2 C': [
    ...['aura_spreads', 'aura_succession', 'aura_5_60_min'],
    ...['aura_one_sided', 'aura_positive', 'aura_near_headache'],
  ],
}
const ACCOMPANYING = ['nausea', 'vomiting', 'photophobia', 'phonophobia']
const SITE = ['severe', 'one_sided_3x', 'site_orbital_temporal']
/** The facts that are told one by one, each with its answer. */
export const TOLD: Readonly<Record<string, readonly string[]>> = {
  '1.1 D': ACCOMPANYING,
  '2 D': ACCOMPANYING,
  '2.3 D': ACCOMPANYING,
  '1.2 B': ['aura_reversible'],
  '1.2.1.1 B': ['aura_near_headache'],
  '1.2.1.2 B': ['aura_near_headache'],
  '1.2.4 B': ['aura_spreads', 'aura_5_60_min', 'aura_near_headache'],
  '1.4.1 B': ['migraine_history'],
  '1.4.1 C2': ['debilitating'],
  '3.1 B': SITE,
  '3.2 B': SITE,
  '3.3 B': ['moderate_or_severe', 'one_sided_3x', 'site_trigeminal'],
  '3.1 C': ['autonomic_sign', 'restless'],
  '3.2 C': ['autonomic_sign', 'restless'],
  '3.2 E': ['indometacin_response'],
  '3.3 C': ['autonomic_sign'],
  '4.7 A': ['stabbing'],
  '4.7 D': ['autonomic_sign'],
}
const LENGTHS = ['1.1 B', '2 B', '4.7 B', '1.4.1 C1']
export const WITH_LENGTH = [...LENGTHS, '3.1 B', '3.2 B', '3.3 B']
export const OF_SYMPTOMS = ['1.2 B', '1.2.1 B', '1.2.2 B', '1.2.3 B', '1.2.4 B']

/** Whether the length alone decides this criterion. */
export const isLength = (at: string): boolean => LENGTHS.includes(at)
