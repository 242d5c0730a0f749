/** Words of taking the diary out as a file, in Spanish. */
import { plural } from '../grammar'
import type { Late } from '../spoken'

export const out: Late['out'] = {
  title: 'El diario como archivo',
  hint: 'Para Umbra, una hoja de cálculo, una clínica, o todo',
  lead: 'Es un diario propio: se puede llevar entero en cualquier momento.',
  document: {
    name: 'Para Umbra u otra aplicación',
    says: 'El diario entero en un archivo (JSON). Umbra lo vuelve a leer, y otros programas pueden hacerlo. Se crea en este dispositivo, también sin red.',
    act: 'Guardar el diario',
  },
  tables: {
    name: 'Para una hoja de cálculo',
    says: 'Tablas de crisis, medicamentos, días y antecedentes (CSV, en un ZIP). Junto a cada momento están el día y la hora del lugar en que ocurrió.',
    act: 'Guardar las tablas',
  },
  fhir: {
    name: 'Para el ordenador de una clínica',
    says: 'Un documento FHIR (R4) que los programas de las clínicas pueden incorporar: lo anotado, y qué criterios cumple. No es un diagnóstico.',
    act: 'Guardar para la clínica',
    notes: 'Con las notas',
    notesHint: 'Sin activar: lo escrito con palabras propias queda fuera, y el archivo lo dice.',
  },
  account: {
    name: 'Todo lo que hay en la cuenta',
    says: 'Un ZIP con todo lo anterior, cada estado anterior de cada entrada y una página que muestra el diario en cualquier navegador sin red. No contiene imágenes: Umbra aún no guarda ninguna.',
    act: 'Guardar todo',
  },
  working: 'Se está creando.',
  stop: 'Parar',
  stopped: 'Parado. No se ha guardado nada.',
  saved: 'El archivo está guardado.',
  onlyHere: (count) =>
    plural(count, {
      one: '1 entrada está solo en este dispositivo y aún no en el archivo.',
      other: `${count} entradas están solo en este dispositivo y aún no en el archivo.`,
    }),
  failed: 'No se ha podido crear el archivo. El diario sigue intacto; conviene intentarlo otra vez.',
  fromAccount: 'Desde la cuenta',
  needsAccount:
    'Las tablas, el documento para una clínica y todo en un ZIP los crea el servidor: hacen falta una cuenta y conexión.',
  offline: 'Ahora no hay conexión. Los archivos siguientes los crea el servidor y la necesitan; el de arriba no.',
  unsealed: 'Quien tenga uno de estos archivos puede leer el diario. Hay uno sellado en «Copia, o un teléfono nuevo».',
}
