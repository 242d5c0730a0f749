/** Words of the Attack page, in Spanish. */
import type { First } from '../spoken'

export const attack: First['attack'] = {
  title: 'Crisis',
  back: 'Volver a Hoy',
  backTo: 'Volver al diario',
  dock: 'Terminar o salir',
  done: 'Listo por ahora',
  over: 'Ya ha pasado',
  missing: 'Esta crisis no está en el diario de este teléfono.',
  loading: 'Abriendo el diario',
  groups: {
    where: 'Dónde duele',
    side: 'Qué lado',
    feels: 'Cómo es el dolor',
    bad: 'Intensidad en el peor momento',
    peak: 'Dolor máximo, de 0 a 10',
    moving: 'Al moverse',
    cameWith: 'Qué más hubo',
  },
  sideIs: { left: 'lado izquierdo', right: 'lado derecho', both: 'ambos lados', shifting: 'cambia de lado' },
  remove: 'Borrar esta crisis',
  removed: 'Esta crisis está borrada.',
  removedSay: 'Ya no cuenta. Se puede recuperar.',
}
