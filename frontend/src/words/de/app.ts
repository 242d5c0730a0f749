/** Words of the frame around every screen, in German. */
import { plural } from '../grammar'
import type { First } from '../spoken'

export const app: First['app'] = {
  main: 'Hauptmenü',
  tabs: { today: 'Heute', diary: 'Tagebuch', report: 'Bericht', settings: 'Einstellungen' },
  windowTitle: (tab: string) => `${tab} · Umbra`,
  opening: 'Das Tagebuch wird geöffnet',
  openingPage: 'Wird geöffnet',
  receiving: (count) => `Das Tagebuch kommt: bisher ${count} Einträge`,
  onlyHere: (count) =>
    plural(count, { one: '1 Eintrag nur auf diesem Gerät', other: `${count} Einträge nur auf diesem Gerät` }),
  signedOut: 'Neu anmelden, um sie zu senden',
  tooOld: 'Diese App ist zu alt, um sie zu senden',
  update: 'Eine neuere Version ist bereit.',
  updateNow: 'Jetzt verwenden',
  brokenTitle: 'Diese Seite hat nicht funktioniert',
  broken: 'Hier ist etwas schiefgegangen. Alles Aufgeschriebene ist auf diesem Gerät gespeichert.',
  again: 'Noch einmal versuchen',
  reload: 'App neu öffnen',
  lateTitle: 'Diese Seite ist noch nicht auf dem Gerät',
  late: 'Es gibt keine Verbindung, um sie zu holen. Heute und das Tagebuch gehen auch ohne.',
  noStoreTitle: 'Das Tagebuch ließ sich nicht öffnen',
  noStore:
    'Dieser Browser gibt der App keinen Speicher. Vielleicht ist es ein privates Fenster, oder das Gerät ist voll. Es wurde nichts gelöscht.',
  missingTitle: 'Diese Seite gibt es nicht',
  missing: 'Die Adresse führt nirgendwohin.',
  toToday: 'Zu Heute',
}
