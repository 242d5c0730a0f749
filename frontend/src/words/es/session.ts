/** Words of what can go wrong on the way in and out of an account, in Spanish. */
import { plural } from '../grammar'
import type { First } from '../spoken'

export const session: First['session'] = {
  offline:
    'No hay conexión con el servidor. Todo lo anotado está a salvo en este dispositivo; conviene intentarlo más tarde.',
  wrong: 'La dirección o la contraseña no es correcta.',
  wrongPassword: 'La contraseña no es correcta.',
  shortPassword: 'La contraseña necesita al menos 10 caracteres.',
  badAddress: 'Esto no parece una dirección de correo.',
  tooMany: 'Demasiados intentos. Hay que esperar unos minutos y volver a intentarlo.',
  tooOld:
    'Esta aplicación es demasiado antigua para hablar con el servidor. Hay que recargarla; nada de lo anotado se pierde.',
  signedOut: 'La sesión ya no está abierta. Primero hay que iniciarla de nuevo.',
  broken: 'El servidor no ha podido hacerlo. Conviene intentarlo más tarde.',
  unsent: (count) =>
    plural(count, {
      one: '1 entrada está solo en este dispositivo. Conviene guardarla en un archivo o dejar que antes se envíe.',
      other: `${count} entradas están solo en este dispositivo. Conviene guardarlas en un archivo o dejar que antes se envíen.`,
    }),
}
