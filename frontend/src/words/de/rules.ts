/** Words of the verdict, in German. */
import { eitherOf } from '../grammar'
import type { Late } from '../spoken'

const FAMILIES: Readonly<Record<string, string>> = {
  '1': 'Migräne',
  '2': 'Spannungskopfschmerz',
  '3': 'clusterartiger Kopfschmerz',
  '4': 'stechender Kopfschmerz',
}
/** The form after "für": a Kopfschmerz is masculine, a Migräne has one form for both. */
const accusative = (kind: string): string => (/kopfschmerz$/i.test(kind) ? kind.replaceAll('er ', 'en ') : kind)

export const rules: Late['rules'] = {
  notADiagnosis: 'Erfüllt die Kriterien oder erfüllt sie nicht. Das ist keine Diagnose.',
  tally: (met, notMet, open) =>
    [met > 0 ? `${met} erfüllt` : '', notMet > 0 ? `${notMet} nicht erfüllt` : '', open > 0 ? `${open} noch offen` : '']
      .filter(Boolean)
      .join(', '),
  nextInside: 'Innen wartet eine Frage',
  waitsForEnd: 'Die Dauer entscheidet',
  untried: 'Ob Indometacin hilft, ist nicht erfasst',
  withheld: 'Solange das hier steht, wird keine Art von Kopfschmerz genannt.',
  sentence: {
    seek_care: 'Bitte zuerst die Warnung lesen.',
    enough: 'Noch nicht genug erfasst.',
    none: 'Das Erfasste passt zu keiner der hier bekannten Arten.',
    noneUnlessAura: 'Passt zu keiner der hier bekannten Arten, außer es gab eine Aura.',
    whichAura: 'Erfüllt bisher die Kriterien für Migräne mit Aura; welche Form, ist offen.',
  },
  fits: (kind) => `Erfüllt die Kriterien für ${accusative(kind)}.`,
  fitsSoFar: (kind) => `Erfüllt bisher die Kriterien für ${accusative(kind)}.`,
  pattern: (kind) => `Das Muster passt auf ${accusative(kind)}; bestätigen muss das eine Fachpraxis.`,
  auraOpen: (kind) => `Erfüllt die Kriterien für ${accusative(kind)}; ob mit oder ohne Aura, ist nicht erfasst.`,
  likelyAuraOpen: 'Bisher wahrscheinlich Migräne; ob mit oder ohne Aura, ist nicht erfasst.',
  unlessAura: (kind) => `Erfüllt bisher die Kriterien für ${accusative(kind)}, außer es gab eine Aura.`,
  likely: (family) => `Bisher wahrscheinlich ${family}.`,
  likelyUnlessAura: (family) => `Bisher wahrscheinlich ${family}, außer es gab eine Aura.`,
  couldBe: (families) => `Könnte ${families} sein.`,
  couldBeOrNone: (families) => `Könnte ${families} sein, oder keine der hier bekannten Arten.`,
  or: eitherOf,
  short: {
    seek_care: 'zuerst lesen',
    none: 'passt zu keiner Art',
    open: 'noch nicht geklärt',
    coded: (kind, code) => `${kind} (${code})`,
    pattern: (kind) => `Muster: ${kind}`,
    auraOpen: (kind) => `${kind}, Aura nicht erfasst`,
    likely: (family) => `wahrscheinlich ${family}`,
  },
  kinds: {
    '1.1': 'Migräne ohne Aura',
    '1.2.1.1': 'Migräne mit Aura',
    '1.2.1.2': 'Aura ohne Kopfschmerz',
    '1.2.2': 'Migräne mit Hirnstammaura',
    '1.2.3': 'hemiplegische Migräne',
    '1.2.4': 'retinale Migräne',
    '1.4.1': 'Migräne von über drei Tagen',
    '1.5.1': 'wahrscheinliche Migräne ohne Aura',
    '1.5.2': 'wahrscheinliche Migräne mit Aura',
    '2': 'Spannungskopfschmerz',
    '2.4': 'wahrscheinlicher Spannungskopfschmerz',
    '3.1': 'Clusterkopfschmerz',
    '3.2': 'paroxysmale Hemikranie',
    '3.3': 'sehr kurzer einseitiger Kopfschmerz',
    '3.5.1': 'wahrscheinlicher Clusterkopfschmerz',
    '3.5.2': 'wahrscheinliche paroxysmale Hemikranie',
    '3.5.3': 'wahrscheinlicher sehr kurzer einseitiger Kopfschmerz',
    '4.7': 'stechender Kopfschmerz',
  },
  eitherAura: { '1.1': 'Migräne', '1.5.1': 'wahrscheinliche Migräne' },
  families: (chapters) => eitherOf(chapters.map((chapter) => FAMILIES[chapter] ?? chapter)),
  ask: {
    pain_severity: { question: 'Wie stark war es, als es am stärksten war?', med: '' },
    side: { question: 'Welche Seite tut weh?', med: '' },
    quality: { question: 'Wie fühlt es sich an?', med: '' },
    worse_with_activity: { question: 'Macht Bewegung es schlimmer?', med: '' },
    nausea: { question: 'Ist Übelkeit dabei?', med: 'Nausea' },
    vomiting: { question: 'War Erbrechen dabei?', med: '' },
    photophobia: { question: 'Tut Licht weh?', med: 'Photophobie' },
    phonophobia: { question: 'Tun Geräusche weh?', med: 'Phonophobie' },
    aura: { question: 'Waren Sehen, Fühlen, Sprache oder Kraft verändert?', med: 'Aura' },
    aura_details: { question: 'Wann war jedes Zeichen der Aura da, und wie war es?', med: '' },
    locations: { question: 'Wo tut es am meisten weh?', med: '' },
    restless: { question: 'Macht es so unruhig, dass Stillhalten nicht geht?', med: '' },
    autonomic: {
      question:
        'Auf der Seite des Schmerzes: Ist das Auge rot, tränt es oder hängt das Lid, ist die Nase zu oder läuft sie?',
      med: '',
    },
    took_medicine: { question: 'Wurde ein Medikament dagegen genommen?', med: '' },
    debilitating: { question: 'Ist es so schlimm, dass gar nichts mehr geht?', med: '' },
  },
  answers: {
    throbbing: 'Es pocht',
    pressing: 'Es drückt',
    both: 'Beides',
    stabbing: 'Es sticht',
    some: 'Ja, sagen welche',
    auraDetails: 'Jetzt angeben',
  },
}
