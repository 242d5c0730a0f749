/** Words about what was typed and not kept yet, in German. */
import type { Late } from '../spoken'

export const kept: Late['kept'] = {
  before: 'Von vorhin aufgehoben.',
  startFresh: 'Neu anfangen',
  anew: 'Neu angefangen.',
  removed: (name) => `${name} entfernt.`,
  gone: 'Entfernt.',
  cleared: 'Das Ende ist gelöscht.',
}
