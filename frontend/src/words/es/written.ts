/** Words about how a diary was written, in Spanish. */
import { plural } from '../grammar'
import type { Late } from '../spoken'

export const written: Late['written'] = {
  title: 'Cómo se escribió este diario',
  hint: 'Con qué retraso, qué se cambió y cómo comprobarlo',
  lead: 'Para quien tiene que juzgar hasta dónde se puede confiar en un diario.',
  needsAccount: 'La cuenta guarda cuándo llegó cada entrada. Sin cuenta, solo puede decirlo este dispositivo.',
  days: (from, to) => `Entradas del ${from} al ${to}.`,
  late: 'Con qué prontitud se anotó',
  clocks:
    'Cuenta: cuándo había llegado allí la entrada, y eso es seguro. Dispositivo: según su propio reloj, que nadie comprueba; sin conexión, una entrada llega más tarde de lo que se escribió.',
  account: 'Cuenta',
  device: 'Dispositivo',
  kinds: { episode: 'Crisis', dose: 'Medicamentos tomados', checkin: 'Días' },
  one: { episode: 'crisis', dose: 'toma', checkin: 'día' },
  lateness: {
    at_once: 'en una hora',
    same_day: 'el mismo día',
    within_48_h: 'en 48 horas',
    later: 'más tarde',
    ahead: 'antes de que fuera',
    not_known: 'no se sabe',
  },
  entries: (count) => plural(count, { one: '1 entrada', other: `${count} entradas` }),
  imported: (count) => plural(count, { one: '1 vino de otro diario', other: `${count} vinieron de otro diario` }),
  prefilled: (count, open) =>
    `En ${count}, «como siempre» rellenó algo${open > 0 ? `; ${open} aún sin confirmar` : ''}`,
  none: 'No hay nada anotado en estos días.',
  changes: 'Qué se cambió después',
  changed: (count, later) =>
    `${plural(count, { one: '1 entrada dice algo distinto que antes', other: `${count} entradas dicen algo distinto que antes` })}; cambiadas más de 48 horas después: ${later}.`,
  unchanged: 'Después no se cambió nada de lo dicho.',
  gone: (deleted, erased) => `Eliminadas: ${deleted}. Borradas para siempre: ${erased}.`,
  whats: { changed: 'cambiada', deleted: 'eliminada', brought_back: 'recuperada', erased: 'borrada para siempre' },
  change: (when, entry, what) => `${when}: ${entry}, ${what}`,
  of: (kind, day) => `${kind} del ${day}`,
  latest: (count, of) => `Las últimas ${count} de ${of}.`,
  weeks: 'Qué completo está, semana a semana',
  week: 'Semana del',
  recorded: 'Días anotados',
  inTime: 'En 48 horas',
  outOf: (count, of) => `${count} de ${of}`,
  range: (least, most) => (least === most ? String(least) : `${least} a ${most}`),
  chain: 'La cadena',
  head: 'Su final ahora',
  chainSays:
    'Cada estado de cada entrada está unido al anterior. Quien después cambie, quite o añada uno rompe la cadena. Su final está al pie de cada página para la consulta: con una página anterior en la mano se puede saber que nada de lo previo se cambió.',
  noHead: 'Todavía no se ha escrito nada.',
  bound: (day) => `Lo escrito antes del ${day} se unió ese día.`,
  restored: (days) => `El servidor se restauró de una copia: ${days}.`,
  toCheck: 'Para comprobarlo, guardar todo lo de la cuenta y abrir check.html.',
  toFiles: 'El diario como archivo',
}
