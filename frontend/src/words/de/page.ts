/** Words of the page for a specialist, in German. */
import { plural } from '../grammar'
import type { Late } from '../spoken'

export const page: Late['page'] = {
  title: 'Seite für die Fachpraxis',
  lead: 'Eine Seite, in einer Minute zu lesen, und dahinter jede Attacke in einer Zeile. Hier ist sie genau so zu sehen, wie sie gelesen wird, bevor sie hinausgeht.',
  needsAccount:
    'Dazu braucht es das Konto und eine Verbindung. Der Bericht auf diesem Gerät lässt sich ohne beides drucken.',
  onDevice: 'Zum Bericht auf diesem Gerät',
  language: 'Sprache der Seite',
  paper: 'Papier',
  papers: { a4: 'A4', 'us-letter': 'US Letter' },
  notes: 'Mit meinen Notizen',
  notesHint: 'Was in den Notizen der Attacken steht.',
  background: 'Mit meiner Vorgeschichte',
  backgroundHint: 'Geburtsjahr, Vorgeschichte, Diagnosen, Untersuchungen. Für die Regeln zählt sie auch ohne.',
  making: 'Wird gemacht.',
  makingLong: 'Ein so langer Zeitraum dauert eine Weile: Das Konto arbeitet nebenbei daran.',
  stop: 'Anhalten',
  stopped: 'Angehalten.',
  pages: (count) => plural(count, { one: '1 Seite.', other: `${count} Seiten.` }),
  onlyHere: (count) =>
    plural(count, {
      one: '1 Eintrag ist nur auf diesem Gerät und noch nicht auf der Seite.',
      other: `${count} Einträge sind nur auf diesem Gerät und noch nicht auf der Seite.`,
    }),
  offline: 'Gerade ist das Konto nicht zu erreichen. Der Bericht auf diesem Gerät lässt sich auch so drucken.',
  tooLong: 'Eine Seite fasst höchstens vierzig Jahre. Bitte einen kürzeren Zeitraum wählen.',
  again: 'Noch einmal versuchen',
  picture: (number, of) =>
    `Seite ${number} von ${of}, wie sie gelesen wird. Das PDF enthält dasselbe als Text, auch zum Vorlesen.`,
  larger: 'Seiten größer zeigen',
  leaves: 'Die Seite als Datei',
  save: 'Als PDF sichern',
  share: 'Teilen',
  unsealed: 'Die Datei ist nicht versiegelt: Wer sie bekommt, kann sie lesen.',
  saved: 'Die Datei ist gesichert.',
  notShared: 'Von hier ließ sie sich nicht teilen. Als Datei gesichert kann jede App sie verschicken.',
  failed: 'Die Datei ließ sich nicht machen. Das Tagebuch ist, wie es war.',
}
