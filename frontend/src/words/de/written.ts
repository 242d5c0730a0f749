/** Words about how a diary was written, in German. */
import { plural } from '../grammar'
import type { Late } from '../spoken'

export const written: Late['written'] = {
  title: 'Wie dieses Tagebuch geschrieben wurde',
  hint: 'Wie spät, was geändert wurde, und wie es sich prüfen lässt',
  lead: 'Für alle, die beurteilen müssen, wie weit auf ein Tagebuch Verlass ist.',
  needsAccount:
    'Das Konto hält fest, wann jeder Eintrag ankam. Ohne Konto kann das niemand sagen als dieses Gerät allein.',
  days: (from, to) => `Einträge vom ${from} bis ${to}.`,
  late: 'Wie bald es aufgeschrieben wurde',
  clocks:
    'Konto: wann der Eintrag dort angekommen war, das ist gewiss. Gerät: nach dessen eigener Uhr, die niemand prüft; ohne Verbindung kommt ein Eintrag später an, als er geschrieben wurde.',
  account: 'Konto',
  device: 'Gerät',
  kinds: { episode: 'Attacken', dose: 'Eingenommene Medikamente', checkin: 'Tage' },
  one: { episode: 'Attacke', dose: 'Einnahme', checkin: 'Tag' },
  lateness: {
    at_once: 'binnen einer Stunde',
    same_day: 'am selben Tag',
    within_48_h: 'binnen 48 Stunden',
    later: 'später',
    ahead: 'bevor es war',
    not_known: 'nicht bekannt',
  },
  entries: (count) => plural(count, { one: '1 Eintrag', other: `${count} Einträge` }),
  imported: (count) =>
    plural(count, { one: '1 kam aus einem anderen Tagebuch', other: `${count} kamen aus einem anderen Tagebuch` }),
  prefilled: (count, open) =>
    `In ${count} hat „wie üblich“ etwas ausgefüllt${open > 0 ? `; ${open} noch nicht bestätigt` : ''}`,
  none: 'Für diese Tage ist nichts erfasst.',
  changes: 'Was danach geändert wurde',
  changed: (count, later) =>
    `${plural(count, { one: '1 Eintrag sagt anderes als zuvor', other: `${count} Einträge sagen anderes als zuvor` })}, davon mehr als 48 Stunden danach geändert: ${later}.`,
  unchanged: 'Nichts Gesagtes wurde danach geändert.',
  gone: (deleted, erased) => `Gelöscht: ${deleted}. Endgültig gelöscht: ${erased}.`,
  whats: { changed: 'geändert', deleted: 'gelöscht', brought_back: 'zurückgeholt', erased: 'endgültig gelöscht' },
  change: (when, entry, what) => `${when}: ${entry} ${what}`,
  of: (kind, day) => `${kind} vom ${day}`,
  latest: (count, of) => `Die letzten ${count} von ${of}.`,
  weeks: 'Wie vollständig es ist, Woche für Woche',
  week: 'Woche ab',
  recorded: 'Tage erfasst',
  inTime: 'Binnen 48 Stunden',
  outOf: (count, of) => `${count} von ${of}`,
  range: (least, most) => (least === most ? String(least) : `${least} bis ${most}`),
  chain: 'Die Kette',
  head: 'Ihr Ende jetzt',
  chainSays:
    'Jeder Stand jedes Eintrags ist an den davor gebunden. Wer nachträglich einen ändert, entfernt oder einfügt, bricht die Kette. Ihr Ende steht am Fuß jeder Seite für die Praxis: Mit einer älteren Seite in der Hand lässt sich sagen, dass davor nichts geändert wurde.',
  noHead: 'Es wurde noch nichts geschrieben.',
  bound: (day) => `Was vor dem ${day} geschrieben wurde, wurde an jenem Tag gebunden.`,
  restored: (days) => `Der Server wurde aus einer Sicherung wiederhergestellt: ${days}.`,
  toCheck: 'Zum Prüfen alles aus dem Konto sichern und darin check.html öffnen.',
  toFiles: 'Das Tagebuch als Datei',
}
