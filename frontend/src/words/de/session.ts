/** Words of what can go wrong on the way in and out of an account, in German. */
import { plural } from '../grammar'
import type { First } from '../spoken'

export const session: First['session'] = {
  offline:
    'Keine Verbindung zum Server. Alles Aufgeschriebene ist auf diesem Gerät sicher; bitte später noch einmal versuchen.',
  wrong: 'Adresse oder Passwort stimmt nicht.',
  wrongPassword: 'Das Passwort stimmt nicht.',
  shortPassword: 'Das Passwort braucht mindestens 10 Zeichen.',
  badAddress: 'Das sieht nicht wie eine E-Mail-Adresse aus.',
  tooMany: 'Das waren zu viele Versuche. Bitte einige Minuten warten und noch einmal versuchen.',
  tooOld: 'Diese App ist zu alt für den Server. Bitte neu laden; nichts Aufgeschriebenes geht verloren.',
  signedOut: 'Nicht mehr angemeldet. Bitte zuerst neu anmelden.',
  broken: 'Der Server hat das nicht geschafft. Bitte später noch einmal versuchen.',
  unsent: (count) =>
    plural(count, {
      one: '1 Eintrag ist nur auf diesem Gerät. Bitte in einer Datei sichern oder erst senden lassen.',
      other: `${count} Einträge sind nur auf diesem Gerät. Bitte in einer Datei sichern oder erst senden lassen.`,
    }),
}
