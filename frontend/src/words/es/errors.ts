/** Words for what could not be done, in Spanish. */
import type { First } from '../spoken'

export const errors: First['errors'] = {
  endBeforeStart: 'No puede terminar antes de empezar.',
  tooLong: 'Una crisis dura como mucho 366 días. Un dolor de cabeza que nunca acaba va en la entrada diaria.',
  startAhead: 'El comienzo está más de un día en el futuro. ¿Es correcta la fecha?',
  endAhead: 'El final está más de un día en el futuro. ¿Es correcta la fecha?',
  noTime: 'Aquí hacen falta un día y una hora. Hasta entonces queda lo que había antes.',
  gap: (shown) => `En ese momento cambió la hora, y esta hora no existió. Queda guardado ${shown}.`,
  twice: 'En ese momento cambió la hora, y esta hora se dio dos veces. Queda guardada la primera.',
  number: 'Aquí hace falta un número.',
  between: (least, most) => `Aquí hace falta un número de ${least} a ${most}.`,
  afterStart: 'Esto queda antes del comienzo de la crisis.',
  tooMuch: 'Es más de lo que cabe aquí: como mucho 20, cada uno de 100 letras como mucho.',
  needsName: 'Aquí hace falta un nombre.',
  refused: 'La cuenta no ha podido aceptar esta entrada. En este teléfono está a salvo.',
  needsLook: 'Conviene revisarlo',
}
