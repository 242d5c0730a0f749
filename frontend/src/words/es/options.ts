/** The answers that classify an attack, in Spanish. */
import type { First } from '../spoken'

export const options: First['options'] = {
  side: { left: 'izquierdo', right: 'derecho', both: 'ambos', shifting: 'cambia' },
  pain_severity: { mild: 'leve', moderate: 'moderado', severe: 'intenso' },
  noPain: 'sin dolor',
  nausea: { none: 'nada', mild: 'un poco', moderate: 'bastante', severe: 'mucho' },
  symptoms: {
    photophobia: { label: 'La luz molesta', med: 'fotofobia' },
    phonophobia: { label: 'El ruido molesta', med: 'fonofobia' },
    osmophobia: { label: 'Los olores molestan', med: 'osmofobia' },
    vomiting: { label: 'Vómitos' },
  },
  sick: { label: 'Ganas de vomitar', med: 'náuseas' },
  moving: {
    worse_with_activity: { label: 'Lo empeora' },
    restless: { label: 'Inquietud, sin poder parar' },
  },
  quality: {
    throbbing: { label: 'Late', med: 'pulsátil' },
    pressing: { label: 'Oprime' },
    dull: { label: 'Sordo' },
    stabbing: { label: 'Punzadas' },
    burning: { label: 'Quema' },
    electric: { label: 'Calambres' },
  },
}
