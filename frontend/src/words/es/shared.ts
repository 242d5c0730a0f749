/** Words of the page of somebody who was given a link, in Spanish. */
import type { Late } from '../spoken'

export const shared: Late['shared'] = {
  title: 'Un diario de cefaleas compartido',
  given: 'Qué se comparte',
  sharedFor: (name) => `Compartido para: ${name}`,
  live: 'Como está ahora.',
  frozen: (day) => `Como estaba el ${day}.`,
  ends: (day) => `El enlace se abre hasta el ${day}.`,
  seen: 'La persona del diario ve cuándo se abrió, en qué tipo de dispositivo y qué se miró.',
  nothingKept:
    'En este dispositivo no se guarda nada. No es un diagnóstico: reglas de la ICHD-3 (2018) aplicadas a lo anotado.',
  opening: 'Se está abriendo.',
  passcode: 'Código de acceso',
  passcodeWhy: 'Este enlace tiene un código de acceso: seis cifras que se dijeron aparte.',
  code: 'Código corto',
  codeHint: 'Ocho letras y cifras, como se leyeron en voz alta.',
  openIt: 'Abrir',
  refusals: {
    gone: 'Este enlace ya no se puede abrir; el paciente puede crear otro.',
    wrong: 'El código de acceso es erróneo. Tras diez erróneos el enlace se bloquea.',
    later: 'Demasiados intentos. Esperar un poco y volver a intentarlo.',
    offline: 'Ahora no hay conexión. Volver a intentarlo cuando la haya.',
    broken: 'Algo ha fallado. Volver a intentarlo más tarde.',
  },
}
