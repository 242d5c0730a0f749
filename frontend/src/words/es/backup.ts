/** Words of the sealed backup, in Spanish. */
import { plural } from '../grammar'
import type { Late } from '../spoken'

export const backup: Late['backup'] = {
  title: 'Copia, o un teléfono nuevo',
  hint: 'Un archivo sellado con el diario entero',
  lead: 'Un archivo con el diario entero, sellado con una frase de paso. Se hace en este dispositivo y no se envía a ninguna parte. En un teléfono nuevo basta con abrir Umbra, elegir «Tengo una copia» y dar la misma frase.',
  passphrase: 'Frase de paso',
  passphraseHint: (shortest) => `Al menos ${shortest} caracteres. Cinco palabras seguidas se recuerdan bien.`,
  makeOne: 'Inventar una',
  madeUp: (passphrase) => `Hay que apuntarla y guardarla aparte del archivo: ${passphrase}`,
  warning: 'Sin la frase de paso nadie puede abrir el archivo, y nadie puede volver a encontrarla. Tampoco nosotros.',
  show: 'Mostrar lo que se escribe',
  save: 'Guardar el archivo sellado',
  working: 'Sellando. Tarda unos segundos.',
  saved: (entries) => `El archivo está guardado: ${entries}.`,
  failed: 'No se ha podido crear el archivo. El diario está intacto; conviene intentarlo otra vez.',
  nothing: 'Aún no hay nada en el diario.',
  tooShort: (shortest) => `Hacen falta al menos ${shortest} caracteres.`,
  counted: {
    entries: (count) => plural(count, { one: '1 entrada', other: `${count} entradas` }),
    episode: (count) => plural(count, { one: '1 crisis', other: `${count} crisis` }),
    dose: (count) => plural(count, { one: '1 toma', other: `${count} tomas` }),
    checkin: (count) => plural(count, { one: '1 día', other: `${count} días` }),
    medication: (count) => plural(count, { one: '1 medicamento', other: `${count} medicamentos` }),
    background: () => 'antecedentes',
    deleted: (count) => plural(count, { one: '1 entrada borrada', other: `${count} entradas borradas` }),
  },
  plain: 'Un archivo sin sellar, que cualquier programa lee, está en Ajustes: «El diario como archivo».',
  have: 'Tengo una copia',
  restore: {
    title: 'Recuperar una copia',
    lead: 'Hay que elegir el archivo. Se abre en este dispositivo y no se envía a ninguna parte; no hace falta cuenta.',
    file: 'El archivo de la copia',
    open: 'Abrirlo',
    opening: 'Abriendo. Tarda unos segundos.',
    holds: 'En este archivo',
    span: (from, to) => `Crisis del ${from} al ${to}.`,
    lacking: (stated, there) =>
      `Según el archivo: ${stated}. Dentro: ${there}. Lo que hay se puede recuperar; otra copia quizá tenga el resto.`,
    put: 'Ponerlo en mi diario',
    other: 'Otro archivo',
    putting: 'Guardando.',
    added: (entries) => `Recuperado: ${entries}. Ahora está todo en este dispositivo.`,
    already: (entries) => `Ya estaba aquí: ${entries}.`,
    asked: (entries) => `Aquí dice otra cosa: ${entries}. Lo que hay aquí se queda, y se preguntará.`,
    gone: (entries) => `Borrado aquí, y sigue borrado: ${entries}.`,
    toDiary: 'A mi diario',
    noFile: 'Primero hay que elegir el archivo.',
    noPassphrase: 'Falta la frase de paso de este archivo.',
    wrong: 'Esta frase de paso no abre el archivo. Conviene mirar las mayúsculas y los guiones, e intentarlo otra vez.',
    damaged:
      'Este archivo está dañado: falta una parte o ha cambiado. Hay que copiarlo otra vez desde su primer lugar.',
    notOurs: 'Esto no es una copia de Umbra, o la hizo una Umbra más nueva. No se ha cambiado nada.',
    failed:
      'No se ha podido guardar. El diario está como antes; hay que hacer sitio en el dispositivo e intentarlo otra vez.',
  },
}
