/** Words of the page of somebody who was given a link, in German. */
import type { Late } from '../spoken'

export const shared: Late['shared'] = {
  title: 'Ein geteiltes Kopfschmerztagebuch',
  given: 'Was geteilt ist',
  sharedFor: (name) => `Geteilt für: ${name}`,
  live: 'Wie es jetzt ist.',
  frozen: (day) => `Wie es am ${day} war.`,
  ends: (day) => `Der Link lässt sich bis zum ${day} öffnen.`,
  seen: 'Die Person, deren Tagebuch es ist, sieht, wann es geöffnet wurde, auf welcher Art von Gerät und was angesehen wurde.',
  nothingKept:
    'Auf diesem Gerät bleibt nichts davon. Keine Diagnose: Regeln der ICHD-3 (2018), angewandt auf das Aufgeschriebene.',
  opening: 'Wird geöffnet.',
  passcode: 'Zugangscode',
  passcodeWhy: 'Dieser Link hat einen Zugangscode: sechs Ziffern, die getrennt mitgeteilt wurden.',
  code: 'Kurzer Code',
  codeHint: 'Acht Buchstaben und Ziffern, wie sie vorgelesen wurden.',
  openIt: 'Öffnen',
  refusals: {
    gone: 'Dieser Link lässt sich nicht mehr öffnen; die Patientin oder der Patient kann einen neuen anlegen.',
    wrong: 'Der Zugangscode ist falsch. Nach zehn falschen ist der Link gesperrt.',
    later: 'Zu viele Versuche. Etwas warten und noch einmal versuchen.',
    offline: 'Gerade besteht keine Verbindung. Später noch einmal versuchen.',
    broken: 'Etwas ging schief. Später noch einmal versuchen.',
  },
}
