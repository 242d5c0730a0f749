/** Words for why an account would not take an answer, in German. */
import type { Late } from '../spoken'

export const refusals: Late['refusals'] = {
  future: 'Der Beginn kann nicht in der Zukunft liegen.',
  endsFirst: 'Das Ende kann nicht vor dem Beginn liegen.',
  tooLong: 'Eine Attacke dauert höchstens 366 Tage. Ein Kopfschmerz, der nie aufhört, gehört in den täglichen Eintrag.',
  endKnown: 'Ein Ende ist angegeben, also kann es nicht unbekannt sein.',
  dosesDiffer: 'Die aufgeschriebenen Medikamente sagen etwas anderes.',
  missing: 'Das wird gebraucht.',
  time: 'Das ist kein Tag mit Uhrzeit.',
  day: 'Das ist kein Tag im Kalender.',
  zone: 'Das ist keine Zeitzone.',
  number: 'Das ist keine Zahl, die hier passt.',
  choice: 'Das ist keine der Antworten.',
  twice: 'Dasselbe ist zweimal genannt.',
  length: 'Das ist zu lang oder zu kurz.',
  characters: 'Darin ist ein Zeichen, das sich nicht speichern lässt.',
  other: 'Diese Antwort konnte nicht angenommen werden.',
  named: (field, says) => `${field}: ${says}`,
}
