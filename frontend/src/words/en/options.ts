/** The answers that classify an attack, in plain words with the medical word beside them. */
export type Word = { label: string; med?: string }

export const options = {
  side: { left: 'left', right: 'right', both: 'both', shifting: 'shifts' },
  pain_severity: { mild: 'mild', moderate: 'moderate', severe: 'severe' },
  noPain: 'no pain',
  nausea: { none: 'no', mild: 'a little', moderate: 'clearly', severe: 'badly' },
  symptoms: {
    photophobia: { label: 'Light hurts', med: 'photophobia' },
    phonophobia: { label: 'Sound hurts', med: 'phonophobia' },
    osmophobia: { label: 'Smells hurt', med: 'osmophobia' },
    vomiting: { label: 'Vomiting' },
  },
  sick: { label: 'Feeling sick', med: 'nausea' },
  moving: {
    worse_with_activity: { label: 'Makes it worse' },
    restless: { label: 'Restless, pacing' },
  },
  quality: {
    throbbing: { label: 'Throbbing', med: 'pulsating' },
    pressing: { label: 'Pressing' },
    dull: { label: 'Dull' },
    stabbing: { label: 'Stabbing' },
    burning: { label: 'Burning' },
    electric: { label: 'Electric' },
  },
} as const
