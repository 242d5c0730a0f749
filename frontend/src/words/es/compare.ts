/** Words of the attacks side by side, in Spanish. */
import { plural } from '../grammar'
import type { Late } from '../spoken'

export const compare: Late['compare'] = {
  title: 'Crisis una al lado de otra',
  caption: 'Cada columna es una crisis, primero la última. Cada fila es una cosa que se dijo de ella.',
  began: 'empezó a las',
  lasted: 'duró',
  fits: 'encaja en',
  pain: 'Dolor',
  helpAndCost: 'Qué ayudó, qué costó',
  differs: 'distinto',
  silent: (names) => `Sin respuesta en ninguna de estas: ${names}.`,
  unconfirmed: (says) => `${says} (como siempre, sin confirmar)`,
  after: (time) => `tras ${time}`,
  helped: (how) => `(ayudó: ${how})`,
  moment: (day, time) => `${day}, ${time}`,
  choose: 'Elegir las crisis',
  chosen: (count) => plural(count, { one: '1 a la vista', other: `${count} a la vista` }),
  most: 'Hasta cinco. Una sexta ocupa el lugar de la primera elegida.',
  empty: 'Aún no hay ninguna crisis en el diario.',
  noneChosen: 'No hay ninguna crisis elegida.',
  open: 'Crisis una al lado de otra',
  beside: 'Junto a las crisis anteriores',
}
