/** Words of the warnings, in German: no diagnosis by name, no reassurance, and what to do. */
import { plural } from '../grammar'
import type { Late } from '../spoken'

export const flags: Late['flags'] = {
  title: 'Bitte jetzt Hilfe holen',
  body: (number) =>
    `Das Eingegebene kann ernste Ursachen haben. Jetzt ${number} anrufen. Diese App kann den Kopfschmerz nicht beurteilen.`,
  call: (number) => `${number} anrufen`,
  saved: 'Alles Aufgeschriebene ist gespeichert; es kann jederzeit weitergehen.',
  because: (reasons) => `Aufgeschrieben ist: ${reasons}.`,
  list: (parts) => parts.join('; '),
  levels: {
    emergency: 'Hier war sofort Hilfe nötig',
    prompt: 'Das sollte binnen ein bis drei Tagen ärztlich angesehen werden',
    discuss: 'Gut beim nächsten Termin zu erzählen',
  },
  calm: (level, reasons) => `${level}: ${reasons}.`,
  seeDoctor: 'ärztlich ansehen lassen',
  beforeLabel: (label) => `Warnzeichen · ${label}`,
  reasons: {
    thunderclap: 'in weniger als einer Minute am stärksten',
    neurological_deficit:
      'ein Zeichen wie Schwäche, Taubheit, Verlust von Sprache oder Sehen, Verwirrtheit, Ohnmacht oder ein Krampfanfall',
    first_motor_aura: 'eine Schwäche, die laut diesem Tagebuch noch niemand ärztlich untersucht hat',
    first_brainstem_aura:
      'Zeichen wie Doppelbilder oder verwaschene Sprache, die laut diesem Tagebuch noch niemand ärztlich untersucht hat',
    first_retinal_aura: 'ein Sehverlust auf einem Auge, den laut diesem Tagebuch noch niemand ärztlich untersucht hat',
    aura_without_headache:
      'eine Aura ohne Kopfschmerz, die als erste nach dem 40. Geburtstag kam, nur etwas wegnahm oder sehr kurz oder lang war',
    over_72_hours: 'über drei Tage Kopfschmerz, und vorher keine Migräne',
    systemic_symptoms: 'ein Zeichen wie Fieber, steifer Nacken, Ausschlag, Nachtschweiß oder Gewichtsverlust',
    cough_exertion: 'ausgelöst durch Husten, Pressen, Anstrengung oder Sex',
    positional: 'ausgelöst durch Aufstehen oder Hinlegen',
    painful_eye: 'ein schmerzendes rotes Auge oder Ringe um Lichter',
    after_injury: 'eine Verletzung an Kopf oder Hals davor',
    onset_after_50: 'solche Kopfschmerzen begannen nach dem 50. Geburtstag',
    pregnancy_or_after_birth: 'eine Schwangerschaft, oder eine Geburt in den letzten sechs Wochen',
    immune_disorder: 'ein schwaches Immunsystem',
    swollen_optic_discs:
      'ein Zeichen wie geschwollene Sehnervenköpfe, grau werdendes Sehen oder der Puls, der im Ohr zu hören ist',
    cancer_history: 'Krebs, jetzt oder früher',
    sudden_onset: 'Kopfschmerzen, die in weniger als einer Minute am stärksten sind',
    pattern_change: 'Kopfschmerzen, die deutlich anders sind, oder neu seit weniger als drei Monaten',
    progressive: 'Kopfschmerzen, die über Wochen schlimmer werden',
    aura_status: 'drei oder mehr Auren binnen drei Tagen',
    painkiller_overuse_or_new_drug: 'Medikamente an vielen Tagen, oder ein neues, bevor die Kopfschmerzen kamen',
  },
  report: {
    title: 'Zuerst lesen: Warnzeichen',
    levels: {
      emergency: 'Notfall',
      prompt: 'Ärztlich binnen ein bis drei Tagen',
      discuss: 'Für den nächsten Termin',
    },
    on: (days) => `, am ${days}`,
    onDays: (count, last) =>
      plural(count, { one: `, an 1 Tag, zuletzt am ${last}`, other: `, an ${count} Tagen, zuletzt am ${last}` }),
    none: 'Kein Warnzeichen ist erfasst. Eine Frage, die nicht gestellt wurde, ist kein Nein.',
  },
  proposal:
    'Die Stufen sind ein Vorschlag dieser App; SNNOOP10 nennt keine, und ein Zeichen, nach dem nicht gefragt wurde, ist kein Nein.',
  number: {
    title: 'Notrufnummer',
    label: 'Nummer, die im Notfall angerufen wird',
    hint: (number, region) =>
      region ? `Leer gelassen: ${number}, die Nummer der eigenen Region (${region}).` : `Leer gelassen: ${number}.`,
    wrong: 'Nur Ziffern, Leerzeichen und ein Plus.',
  },
  questions: {
    title: 'Warnfragen',
    lead: 'Ein Ja bedeutet keine Gefahr: Es ist etwas für das nächste Arztgespräch. Alle drei Monate wird neu gefragt.',
    due: 'Diese Fragen wurden seit drei Monaten nicht gestellt.',
    dueLine: 'Einige Fragen zu Warnzeichen sind fällig.',
    answer: 'Beantworten',
    answeredOn: (day) => `Zuletzt beantwortet am ${day}.`,
    you: 'Zur Person',
    now: 'Zu den Kopfschmerzen jetzt',
    before: 'Früher beantwortet',
  },
  ask: {
    title: 'Warnzeichen',
    hint: 'Mit diesem Kopfschmerz oder kurz davor',
    any: (names) => `Mit diesem Kopfschmerz oder kurz davor: ${names.join(', ')}?`,
    which: 'Ja, etwas davon',
    signs: {
      fever: { label: 'Fieber' },
      stiff_neck: { label: 'Steifer Nacken' },
      rash: { label: 'Ausschlag' },
      night_sweats: { label: 'Nachtschweiß' },
      weight_loss: { label: 'Gewichtsverlust' },
      confusion: { label: 'Verwirrt' },
      weakness: { label: 'Arm oder Bein schwach' },
      numbness: { label: 'Taubheit' },
      speech_loss: { label: 'Sprache weg' },
      vision_loss: { label: 'Sehen weg' },
      double_vision: { label: 'Doppelbilder' },
      fainting: { label: 'Ohnmächtig' },
      seizure: { label: 'Ein Krampfanfall', med: 'Anfall' },
      head_injury: { label: 'Kopf oder Hals verletzt', med: 'Verletzung davor' },
      drowsy_after_injury: { label: 'Seither schläfrig' },
      blood_thinner: { label: 'Nimmt Blutverdünner' },
      first_of_its_kind: { label: 'So noch nie' },
      jaw_pain_chewing: { label: 'Kauen tut weh' },
      scalp_tenderness: { label: 'Kopfhaut tut weh' },
      light_halos: { label: 'Ringe um Lichter' },
      vision_greying: { label: 'Sehen wird grau', med: 'beim Bücken' },
      pulse_whoosh: { label: 'Puls im Ohr' },
    },
  },
}
