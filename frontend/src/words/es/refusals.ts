/** Words for why an account would not take an answer, in Spanish. */
import type { Late } from '../spoken'

export const refusals: Late['refusals'] = {
  future: 'No puede empezar en el futuro.',
  endsFirst: 'No puede terminar antes de empezar.',
  tooLong: 'Una crisis dura como mucho 366 días. Un dolor de cabeza que nunca acaba va en la entrada diaria.',
  endKnown: 'Hay un final anotado, así que no puede ser desconocido.',
  dosesDiffer: 'Los medicamentos anotados dicen otra cosa.',
  missing: 'Esto hace falta.',
  time: 'Esto no es un día con una hora.',
  day: 'Esto no es un día del calendario.',
  zone: 'Esto no es una zona horaria.',
  number: 'Esto no es un número que encaje aquí.',
  choice: 'Esto no es una de las respuestas.',
  twice: 'Lo mismo está nombrado dos veces.',
  length: 'Esto es demasiado largo o demasiado corto.',
  characters: 'Contiene un carácter que no se puede guardar.',
  other: 'Esta respuesta no se ha podido aceptar.',
  named: (field, says) => `${field}: ${says}`,
}
