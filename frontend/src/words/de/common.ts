/** Words that every screen shares, in German. */
import { hoursLong, minutesLong } from '../grammar'
import type { First } from '../spoken'

export const common: First['common'] = {
  appName: 'Umbra',
  yes: 'ja',
  no: 'nein',
  notSaid: 'keine Angabe',
  asUsual: 'wie üblich',
  answered: 'beantwortet',
  said: (said, of) => `${said} von ${of} beantwortet`,
  named: (name, state) => `${name}: ${state}`,
  noneOfThese: 'Nichts davon',
  yesButton: 'Ja',
  noButton: 'Nein',
  onThisPhone: 'auf diesem Telefon',
  inYourAccount: 'im Konto',
  notSaved: 'nicht gespeichert',
  notSavedSay:
    'Das ließ sich nicht auf das Telefon schreiben. Das Eingegebene steht noch da; bitte noch einmal versuchen.',
  tryAgain: 'Noch einmal versuchen',
  partMissing: 'Ein Teil dieser Seite ist noch nicht auf dem Gerät, und es gibt keine Verbindung, um ihn zu holen.',
  undo: 'Rückgängig',
  close: 'Schließen',
  cancel: 'Abbrechen',
  back: 'Zurück',
  add: 'Hinzufügen',
  addTo: (group) => `Hinzufügen: ${group}`,
  remove: 'Entfernen',
  removeOne: (name) => `${name} entfernen`,
  more: 'Mehr',
  asList: 'Als Liste',
  asPicture: 'Als Bild',
  list: (parts) => parts.join(', '),
  shortTime: (hours, minutes) => {
    if (hours === 0) return `${minutes} min`
    return minutes === 0 ? `${hours} h` : `${hours} h ${String(minutes).padStart(2, '0')}`
  },
  spokenTime: (hours, minutes) => (hours === 0 ? minutesLong(minutes) : `${hoursLong(hours)} ${minutesLong(minutes)}`),
  underAMinute: 'weniger als eine Minute',
}
