/** Words that every screen shares, in Spanish. */
import { hoursLong, minutesLong } from '../grammar'
import type { First } from '../spoken'

export const common: First['common'] = {
  appName: 'Umbra',
  yes: 'sí',
  no: 'no',
  notSaid: 'sin decir',
  asUsual: 'como siempre',
  answered: 'respondido',
  said: (said, of) => `${said} de ${of} respondidos`,
  named: (name, state) => `${name}: ${state}`,
  noneOfThese: 'Nada de esto',
  yesButton: 'Sí',
  noButton: 'No',
  onThisPhone: 'en este teléfono',
  inYourAccount: 'en la cuenta',
  notSaved: 'sin guardar',
  notSavedSay: 'No se ha podido escribir en el teléfono. Lo escrito sigue aquí; conviene intentarlo otra vez.',
  tryAgain: 'Intentarlo otra vez',
  partMissing: 'Una parte de esta página aún no está en el dispositivo, y no hay conexión para traerla.',
  undo: 'Deshacer',
  close: 'Cerrar',
  cancel: 'Cancelar',
  back: 'Atrás',
  add: 'Añadir',
  addTo: (group) => `Añadir: ${group}`,
  remove: 'Quitar',
  removeOne: (name) => `Quitar ${name}`,
  more: 'Más',
  asList: 'Como lista',
  asPicture: 'Como imagen',
  list: (parts) => parts.join(', '),
  shortTime: (hours, minutes) => {
    if (hours === 0) return `${minutes} min`
    return minutes === 0 ? `${hours} h` : `${hours} h ${String(minutes).padStart(2, '0')}`
  },
  spokenTime: (hours, minutes) => (hours === 0 ? minutesLong(minutes) : `${hoursLong(hours)} ${minutesLong(minutes)}`),
  underAMinute: 'menos de un minuto',
}
