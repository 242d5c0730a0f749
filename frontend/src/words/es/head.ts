/** Words of the drawn head, in Spanish. */
import type { First } from '../spoken'

export const head: First['head'] = {
  front: 'Delante',
  back: 'Detrás',
  frontName: 'Cabeza por delante',
  backName: 'Cabeza por detrás',
  mirror: 'Delante, como en un espejo',
  shown: 'Lado de la cabeza que se ve',
  left: 'izquierda',
  right: 'derecha',
  leftLetter: 'I',
  rightLetter: 'D',
  wholeHead: 'Toda la cabeza',
  sided: (side, place) => `${place} a la ${side}`,
  places: {
    frontal: 'frente',
    temporal: 'sien',
    orbital: 'ojo',
    vertex: 'coronilla',
    parietal: 'parte alta de atrás',
    occipital: 'nuca',
    neck: 'lado del cuello',
    face: 'cara',
    jaw: 'mandíbula',
    whole_head: 'toda la cabeza',
  },
}
