/** Words about what was typed and not kept yet, in Spanish. */
import type { Late } from '../spoken'

export const kept: Late['kept'] = {
  before: 'Conservado de antes.',
  startFresh: 'Empezar de cero',
  anew: 'Empezado de nuevo.',
  removed: (name) => `${name}: quitado.`,
  gone: 'Quitado.',
  cleared: 'El final se ha borrado.',
}
