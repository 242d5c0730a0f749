/** Words for what could not be done, in German. */
import type { First } from '../spoken'

export const errors: First['errors'] = {
  endBeforeStart: 'Das Ende kann nicht vor dem Beginn liegen.',
  tooLong: 'Eine Attacke dauert höchstens 366 Tage. Ein Kopfschmerz, der nie aufhört, gehört in den täglichen Eintrag.',
  startAhead: 'Der Beginn liegt mehr als einen Tag in der Zukunft. Stimmt das Datum?',
  endAhead: 'Das Ende liegt mehr als einen Tag in der Zukunft. Stimmt das Datum?',
  noTime: 'Hier werden Tag und Uhrzeit gebraucht. Bis dahin bleibt, was vorher da stand.',
  gap: (shown) => `Da wurde die Uhr umgestellt, diese Uhrzeit gab es nicht. Gespeichert ist ${shown}.`,
  twice: 'Da wurde die Uhr umgestellt, diese Uhrzeit gab es zweimal. Gespeichert ist die erste.',
  number: 'Hier wird eine Zahl gebraucht.',
  between: (least, most) => `Hier wird eine Zahl von ${least} bis ${most} gebraucht.`,
  afterStart: 'Das liegt vor dem Beginn der Attacke.',
  tooMuch: 'Das ist mehr, als hier Platz hat: höchstens 20, jedes mit höchstens 100 Buchstaben.',
  needsName: 'Hier wird ein Name gebraucht.',
  refused: 'Das Konto konnte diesen Eintrag nicht annehmen. Auf diesem Telefon ist er sicher.',
  needsLook: 'Bitte ansehen',
}
