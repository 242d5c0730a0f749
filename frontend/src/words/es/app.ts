/** Words of the frame around every screen, in Spanish. */
import { plural } from '../grammar'
import type { First } from '../spoken'

export const app: First['app'] = {
  main: 'Menú principal',
  tabs: { today: 'Hoy', diary: 'Diario', report: 'Informe', settings: 'Ajustes' },
  windowTitle: (tab: string) => `${tab} · Umbra`,
  opening: 'Abriendo el diario',
  openingPage: 'Abriendo',
  receiving: (count) => `El diario está llegando: ${count} entradas hasta ahora`,
  onlyHere: (count) =>
    plural(count, { one: '1 entrada solo en este dispositivo', other: `${count} entradas solo en este dispositivo` }),
  signedOut: 'Iniciar sesión de nuevo para enviarlas',
  tooOld: 'Esta aplicación es demasiado antigua para enviarlas',
  update: 'Hay una versión más nueva.',
  updateNow: 'Usarla ya',
  brokenTitle: 'Esta página no ha funcionado',
  broken: 'Algo ha fallado aquí. Todo lo anotado está guardado en este dispositivo.',
  again: 'Intentarlo otra vez',
  reload: 'Abrir de nuevo la aplicación',
  lateTitle: 'Esta página aún no está en el dispositivo',
  late: 'No hay conexión para traerla. Hoy y el diario funcionan sin ella.',
  noStoreTitle: 'No se ha podido abrir el diario',
  noStore:
    'Este navegador no permite que la aplicación abra su almacenamiento. Puede ser una ventana privada, o el dispositivo puede estar lleno. No se ha borrado nada.',
  missingTitle: 'Esta página no existe',
  missing: 'La dirección no lleva a ninguna parte.',
  toToday: 'Ir a Hoy',
}
