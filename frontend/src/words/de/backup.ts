/** Words of the sealed backup, in German. */
import { plural } from '../grammar'
import type { Late } from '../spoken'

export const backup: Late['backup'] = {
  title: 'Sicherung oder neues Telefon',
  hint: 'Eine verschlossene Datei mit dem ganzen Tagebuch',
  lead: 'Eine Datei mit dem ganzen Tagebuch, verschlossen mit einem Kennsatz. Sie entsteht auf diesem Gerät und wird nirgendwohin gesendet. Auf einem neuen Telefon: Umbra öffnen, „Ich habe eine Sicherung“ wählen und denselben Kennsatz eingeben.',
  passphrase: 'Kennsatz',
  passphraseHint: (shortest) => `Mindestens ${shortest} Zeichen. Fünf Wörter hintereinander merken sich leicht.`,
  makeOne: 'Einen für mich ausdenken',
  madeUp: (passphrase) => `Bitte aufschreiben und getrennt von der Datei aufbewahren: ${passphrase}`,
  warning: 'Ohne den Kennsatz kann niemand die Datei öffnen, und niemand kann ihn wiederfinden. Auch wir nicht.',
  show: 'Eingabe zeigen',
  save: 'Verschlossene Datei speichern',
  working: 'Wird verschlossen. Das dauert einige Sekunden.',
  saved: (entries) => `Die Datei ist gespeichert: ${entries}.`,
  failed: 'Die Datei ließ sich nicht anlegen. Das Tagebuch ist unberührt; bitte noch einmal versuchen.',
  nothing: 'Im Tagebuch steht noch nichts.',
  tooShort: (shortest) => `Es braucht mindestens ${shortest} Zeichen.`,
  counted: {
    entries: (count) => plural(count, { one: '1 Eintrag', other: `${count} Einträge` }),
    episode: (count) => plural(count, { one: '1 Attacke', other: `${count} Attacken` }),
    dose: (count) => plural(count, { one: '1 Einnahme', other: `${count} Einnahmen` }),
    checkin: (count) => plural(count, { one: '1 Tag', other: `${count} Tage` }),
    medication: (count) => plural(count, { one: '1 Medikament', other: `${count} Medikamente` }),
    background: () => 'Vorgeschichte',
    deleted: (count) => plural(count, { one: '1 gelöschter Eintrag', other: `${count} gelöschte Einträge` }),
  },
  plain:
    'Eine nicht verschlossene Datei, die jedes Programm lesen kann, gibt es in den Einstellungen: „Das Tagebuch als Datei“.',
  have: 'Ich habe eine Sicherung',
  restore: {
    title: 'Sicherung zurückholen',
    lead: 'Die Datei auswählen. Sie wird auf diesem Gerät geöffnet und nirgendwohin gesendet; ein Konto ist nicht nötig.',
    file: 'Die Sicherungsdatei',
    open: 'Öffnen',
    opening: 'Wird geöffnet. Das dauert einige Sekunden.',
    holds: 'In dieser Datei',
    span: (from, to) => `Attacken von ${from} bis ${to}.`,
    lacking: (stated, there) =>
      `Laut Datei: ${stated}. Darin: ${there}. Was da ist, lässt sich zurückholen; eine andere Kopie hat vielleicht den Rest.`,
    put: 'In mein Tagebuch legen',
    other: 'Andere Datei',
    putting: 'Wird gespeichert.',
    added: (entries) => `Zurückgeholt: ${entries}. Alles ist jetzt auf diesem Gerät.`,
    already: (entries) => `Stand schon hier: ${entries}.`,
    asked: (entries) => `Hier anders: ${entries}. Was hier steht, bleibt, und es wird nachgefragt.`,
    gone: (entries) => `Hier gelöscht, bleibt gelöscht: ${entries}.`,
    toDiary: 'Zu meinem Tagebuch',
    noFile: 'Bitte zuerst die Datei wählen.',
    noPassphrase: 'Bitte den Kennsatz dieser Datei eingeben.',
    wrong:
      'Dieser Kennsatz öffnet die Datei nicht. Bitte auf Großbuchstaben und Striche achten und noch einmal versuchen.',
    damaged:
      'Diese Datei ist beschädigt: Ein Teil fehlt oder ist verändert. Bitte noch einmal vom ersten Ort kopieren.',
    notOurs: 'Das ist keine Sicherung von Umbra, oder ein neueres Umbra hat sie gemacht. Es wurde nichts verändert.',
    failed:
      'Es ließ sich nicht speichern. Das Tagebuch ist wie vorher; bitte auf dem Gerät Platz schaffen und noch einmal versuchen.',
  },
}
