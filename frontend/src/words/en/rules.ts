/** Words of the verdict: kinds of headache, one calm sentence, the next question. */
import { eitherOf } from '../grammar'

export const rules = {
  notADiagnosis: 'Fits or does not fit the criteria. This is not a diagnosis.',
  tally: (met: number, notMet: number, open: number) =>
    [met > 0 ? `${met} met` : '', notMet > 0 ? `${notMet} not met` : '', open > 0 ? `${open} not known yet` : '']
      .filter(Boolean)
      .join(', '),
  nextInside: 'One question inside',
  waitsForEnd: 'Its length decides',
  untried: 'Whether indometacin helps is not recorded',
  withheld: 'No kind of headache is named while this stands.',
  sentence: {
    seek_care: 'Please read the warning first.',
    enough: 'Not enough recorded yet.',
    none: 'What was recorded fits none of the kinds known here.',
    noneUnlessAura: 'Fits none of the kinds known here, unless there was an aura.',
    whichAura: 'Fits migraine with aura so far; which form is open.',
  },
  fits: (kind: string) => `Fits the criteria of ${kind}.`,
  fitsSoFar: (kind: string) => `Fits ${kind} so far.`,
  pattern: (kind: string) => `Pattern of ${kind}; needs a specialist to confirm.`,
  auraOpen: (kind: string) => `Fits ${kind}; with or without aura is not recorded.`,
  likelyAuraOpen: 'Likely migraine so far; with or without aura is not recorded.',
  unlessAura: (kind: string) => `Fits ${kind} so far, unless there was an aura.`,
  likely: (family: string) => `Likely ${family} so far.`,
  likelyUnlessAura: (family: string) => `Likely ${family} so far, unless there was an aura.`,
  couldBe: (families: string) => `Could be ${families}.`,
  couldBeOrNone: (families: string) => `Could be ${families}, or none of the kinds known here.`,
  or: (parts: readonly string[]) => eitherOf(parts),
  /** The same in a few words, where attacks stand in a list. */
  short: {
    seek_care: 'read this first',
    none: 'fits none',
    open: 'not settled yet',
    coded: (kind: string, code: string) => `${kind} (${code})`,
    pattern: (kind: string) => `pattern of ${kind}`,
    auraOpen: (kind: string) => `${kind}, aura not said`,
    likely: (family: string) => `likely ${family}`,
  },
  kinds: {
    '1.1': 'migraine without aura',
    '1.2.1.1': 'migraine with aura',
    '1.2.1.2': 'aura without headache',
    '1.2.2': 'migraine with brainstem aura',
    '1.2.3': 'hemiplegic migraine',
    '1.2.4': 'retinal migraine',
    '1.4.1': 'migraine of over three days',
    '1.5.1': 'probable migraine without aura',
    '1.5.2': 'probable migraine with aura',
    '2': 'tension-type headache',
    '2.4': 'probable tension-type headache',
    '3.1': 'cluster headache',
    '3.2': 'paroxysmal hemicrania',
    '3.3': 'very short one-sided headache',
    '3.5.1': 'probable cluster headache',
    '3.5.2': 'probable paroxysmal hemicrania',
    '3.5.3': 'probable very short one-sided headache',
    '4.7': 'stabbing headache',
  },
  /** What the kinds are called as long as the aura is not said. */
  eitherAura: { '1.1': 'migraine', '1.5.1': 'probable migraine' },
  /** Chapters of the classification, joined as one phrase: "migraine, tension-type or cluster-like headache". */
  families: (chapters: readonly string[]) => {
    const names: Record<string, string> = { '1': 'migraine', '2': 'tension-type', '3': 'cluster-like', '4': 'stabbing' }
    const joined = eitherOf(chapters.map((chapter) => names[chapter] ?? chapter))
    return chapters.every((chapter) => chapter === '1') ? joined : `${joined} headache`
  },
  ask: {
    pain_severity: { question: 'How bad was it at its worst?', med: '' },
    side: { question: 'Which side hurts?', med: '' },
    quality: { question: 'What does it feel like?', med: '' },
    worse_with_activity: { question: 'Does moving about make it worse?', med: '' },
    nausea: { question: 'Do you feel sick?', med: 'nausea' },
    vomiting: { question: 'Did you vomit?', med: '' },
    photophobia: { question: 'Does light hurt?', med: 'photophobia' },
    phonophobia: { question: 'Does sound hurt?', med: 'phonophobia' },
    aura: { question: 'Was there a change in sight, feeling, speech or strength?', med: 'aura' },
    aura_details: { question: 'When was each sign of the aura there, and what was it like?', med: '' },
    locations: { question: 'Where does it hurt most?', med: '' },
    restless: { question: 'Does it make you restless, so that you cannot keep still?', med: '' },
    autonomic: {
      question: 'On the side of the pain: is the eye red, watering or drooping, or the nose blocked or running?',
      med: '',
    },
    took_medicine: { question: 'Did you take a medicine for it?', med: '' },
    debilitating: { question: 'Is it so bad that you can do nothing at all?', med: '' },
  },
  answers: {
    throbbing: 'It throbs',
    pressing: 'It presses',
    both: 'Both',
    stabbing: 'It stabs',
    some: 'Yes, say which',
    auraDetails: 'Say it now',
  },
} as const
