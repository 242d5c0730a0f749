/** The answers that classify an attack, in German. */
import type { First } from '../spoken'

export const options: First['options'] = {
  side: { left: 'links', right: 'rechts', both: 'beide', shifting: 'wechselt' },
  pain_severity: { mild: 'leicht', moderate: 'mittel', severe: 'stark' },
  noPain: 'kein Schmerz',
  nausea: { none: 'keine', mild: 'etwas', moderate: 'deutlich', severe: 'stark' },
  symptoms: {
    photophobia: { label: 'Licht tut weh', med: 'Photophobie' },
    phonophobia: { label: 'Geräusche tun weh', med: 'Phonophobie' },
    osmophobia: { label: 'Gerüche tun weh', med: 'Osmophobie' },
    vomiting: { label: 'Erbrechen' },
  },
  sick: { label: 'Übelkeit', med: 'Nausea' },
  moving: {
    worse_with_activity: { label: 'Macht es schlimmer' },
    restless: { label: 'Unruhig, auf und ab' },
  },
  quality: {
    throbbing: { label: 'Pochend', med: 'pulsierend' },
    pressing: { label: 'Drückend' },
    dull: { label: 'Dumpf' },
    stabbing: { label: 'Stechend' },
    burning: { label: 'Brennend' },
    electric: { label: 'Elektrisierend' },
  },
}
