/** Words of the page for a specialist, in Spanish. */
import { plural } from '../grammar'
import type { Late } from '../spoken'

export const page: Late['page'] = {
  title: 'Página para el especialista',
  lead: 'Una página que se lee en un minuto, y detrás cada crisis en una línea. Aquí se ve exactamente como se va a leer, antes de que salga.',
  needsAccount:
    'Para hacerla hacen falta la cuenta y una conexión. El informe de este dispositivo se puede imprimir sin ninguna de las dos.',
  onDevice: 'Al informe de este dispositivo',
  language: 'Idioma de la página',
  paper: 'Papel',
  papers: { a4: 'A4', 'us-letter': 'US Letter' },
  notes: 'Con mis notas',
  notesHint: 'Lo escrito en las notas de las crisis.',
  background: 'Con mis antecedentes',
  backgroundHint: 'Año de nacimiento, historia, diagnósticos, pruebas. Sin ellos, las reglas los cuentan igual.',
  making: 'Se está haciendo.',
  makingLong: 'Un periodo tan largo tarda un poco: la cuenta lo prepara aparte.',
  stop: 'Parar',
  stopped: 'Parado.',
  pages: (count) => plural(count, { one: '1 página.', other: `${count} páginas.` }),
  onlyHere: (count) =>
    plural(count, {
      one: '1 entrada está solo en este dispositivo y aún no en la página.',
      other: `${count} entradas están solo en este dispositivo y aún no en la página.`,
    }),
  offline: 'Ahora no hay conexión con la cuenta. El informe de este dispositivo se puede imprimir sin ella.',
  tooLong: 'Una página abarca cuarenta años como mucho. Conviene elegir un periodo más corto.',
  again: 'Probar otra vez',
  picture: (number, of) =>
    `Página ${number} de ${of}, como se va a leer. El PDF tiene lo mismo como texto, también para leerlo en voz alta.`,
  larger: 'Ver las páginas más grandes',
  leaves: 'La página como archivo',
  save: 'Guardar como PDF',
  share: 'Compartir',
  unsealed: 'El archivo no va sellado: quien lo reciba puede leerlo.',
  saved: 'El archivo está guardado.',
  notShared: 'Desde aquí no se pudo compartir. Guardado como archivo, cualquier aplicación puede enviarlo.',
  failed: 'No se pudo hacer el archivo. El diario está como estaba.',
}
