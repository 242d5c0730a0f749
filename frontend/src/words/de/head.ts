/** Words of the drawn head, in German. */
import type { First } from '../spoken'

export const head: First['head'] = {
  front: 'Vorn',
  back: 'Hinten',
  frontName: 'Kopf von vorn',
  backName: 'Kopf von hinten',
  mirror: 'Vorn, wie im Spiegel',
  shown: 'Gezeigte Seite des Kopfes',
  left: 'links',
  right: 'rechts',
  leftLetter: 'L',
  rightLetter: 'R',
  wholeHead: 'Ganzer Kopf',
  sided: (side, place) => `${place} ${side}`,
  places: {
    frontal: 'Stirn',
    temporal: 'Schläfe',
    orbital: 'Auge',
    vertex: 'Scheitel',
    parietal: 'oben hinten',
    occipital: 'Hinterkopf',
    neck: 'Hals seitlich',
    face: 'Gesicht',
    jaw: 'Kiefer',
    whole_head: 'ganzer Kopf',
  },
}
