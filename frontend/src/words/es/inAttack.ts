/** Words for what is done while an attack runs, in Spanish. */
import { plural } from '../grammar'
import type { Late } from '../spoken'

export const inAttack: Late['inAttack'] = {
  usual: {
    name: 'Como siempre',
    say: 'Rellena cómo suelen ser las crisis. Solo cuenta después de un sí.',
    after: (more) =>
      plural(more, {
        one: '«Como siempre» llega tras tres crisis terminadas: falta una.',
        other: `«Como siempre» llega tras tres crisis terminadas: faltan ${more}.`,
      }),
    notAlike: '«Como siempre» no se ofrece: las últimas crisis se parecen demasiado poco.',
    filled: 'Rellenado como siempre.',
    waits: 'Rellenado como siempre. Nada cuenta hasta que haya un sí. Un toque en una respuesta la cambia.',
    yes: 'Sí, así es',
    takeBack: 'Retirarlo',
    confirmed: 'Confirmado como siempre.',
    look: 'Ver cómo suele ser',
  },
  effect: {
    title: (name, time) => `Dos horas después de ${name} a las ${time}: ¿cómo estaba el dolor?`,
    gone: 'sin dolor',
    better: 'mejor',
    same: 'igual',
    unknown: 'No lo sé',
  },
  worst: {
    title: '¿Qué es lo peor ahora?',
    more: 'Otra cosa',
  },
  medicine: {
    usually: (name, amount) => `${name}, ${amount}`,
    add: 'Añadir uno a la lista',
    name: 'Nombre del medicamento',
    take: 'Añadir y tomar',
    needsName: 'Le falta un nombre.',
  },
  already: {
    say: (time) => `Ya hay una crisis desde las ${time}. No se ha empezado ninguna nueva.`,
    another: 'Ahora empieza otra',
    fine: 'Es esa',
    free: 'Hoy ya es un día sin dolor de cabeza.',
  },
}
