/** Words of the page that says who can see what, in Spanish. */
import type { Late } from '../spoken'

export const privacy: Late['privacy'] = {
  title: 'Quién puede ver qué',
  hint: 'En palabras sencillas',
  lead: 'El diario es de quien lo escribe. Esta página dice dónde está, quién puede leerlo y cómo se retira.',
  parts: [
    {
      title: 'En este dispositivo',
      says: [
        'Todo lo que se escribe se guarda primero en este navegador. Sin una cuenta no está en ningún otro sitio, y no se envía nada a nadie.',
        'Quien pueda desbloquear este dispositivo y abrir este navegador puede leer el diario. El bloqueo de pantalla es su puerta.',
        'Un archivo guardado desde aquí puede leerlo quien lo tenga. Una copia sellada solo se abre con su frase de paso.',
      ],
    },
    {
      title: 'Con una cuenta',
      says: [
        'Una copia del diario se guarda en el servidor de quien lleva esta Umbra, para que un teléfono perdido no se lleve nada. Viaja cifrada.',
        'Quienes llevan ese servidor podrían leer allí el diario: no está sellado con una llave que tenga una sola persona. No tienen motivo para hacerlo, y ninguna pantalla de Umbra se lo muestra.',
        'Nadie más lo ve. Otra persona con cuenta ve solo su propio diario. Un médico no ve nada si no se le muestra: en esta pantalla, en papel o como archivo.',
      ],
    },
    {
      title: 'Los demás dispositivos propios',
      says: [
        'Cada dispositivo con la sesión iniciada guarda el diario entero, para usarlo sin red. Al cerrar la sesión, si todo está en la cuenta, desaparece de ese dispositivo.',
      ],
    },
    {
      title: 'Qué más sabe el servidor',
      says: [
        'El correo electrónico, una huella de la contraseña de la que no se puede leer la contraseña, y cuándo llegó cada entrada.',
        'Para frenar a quien adivina contraseñas, recuerda durante poco tiempo desde qué dirección de red se inició sesión.',
        'Su registro dice cuándo se pidió una página y si funcionó: ninguna entrada, ninguna contraseña, nada del diario.',
      ],
    },
    {
      title: 'Qué queda de lo que se cambia',
      says: [
        'Cada estado anterior de una entrada se conserva, para que nada se pierda por error y un especialista pueda fiarse. Una entrada borrada puede volver.',
        'Una entrada borrada para siempre se vacía en todas partes, también sus estados anteriores. Solo queda el hecho de que hubo una.',
        'Las copias de seguridad de quien lleva el servidor pueden contenerla hasta que se sustituyen.',
      ],
    },
    {
      title: 'Qué no ocurre nunca',
      says: [
        'Sin publicidad, sin contar visitas, sin código ni imágenes de otras empresas en ninguna página. Nada se vende ni se cede. Sin micrófono, sin cámara, sin ubicación.',
      ],
    },
    {
      title: 'Llevárselo todo',
      says: [
        'Ajustes, Cuenta, «Borrar la cuenta» lo quita todo del servidor y de este dispositivo a la vez. Otro dispositivo con la sesión iniciada conserva su copia hasta que se borre allí.',
        'Sin una cuenta: borrar los datos de este sitio en los ajustes del navegador.',
      ],
    },
  ],
}
