/** Why a criterion is met, not met or open, in plain words. */
import type { Result, Word } from '../rules/evaluate'
import type { AuraSymptom, Episode } from '../store/documents'
import { runs } from '../store/runs'
import { words } from '../words'
import { inSentence } from '../words/grammar'
import { shortTime } from '../words/lengths'
import { moreOptions } from '../words/moreOptions'
import { reasons } from '../words/reasons'
import { COUNTED, OF_SYMPTOMS, TOLD, WITH_LENGTH } from './evidence'

const names = (): Readonly<Record<string, string>> => reasons.facts
const inWords = (): Record<Word, string> => ({
  yes: words.common.yes,
  no: words.common.no,
  unknown: words.common.notSaid,
})
const TURNED: Record<Word, Word> = { yes: 'no', no: 'yes', unknown: 'unknown' }

export function becauseOf(at: string, result: Result, episode: Episode): string {
  const features = COUNTED[at]
  if (features) return ofFeatures(features, result)
  return words.common.list([
    ...(OF_SYMPTOMS.includes(at) ? [ofSymptoms(episode.aura)] : []),
    ...(TOLD[at] ?? []).map((name) => told(name, result)),
    ...(WITH_LENGTH.includes(at) ? [ofLength(result, episode)] : []),
  ])
}

/** Those that are so, or else those that could still be. */
function ofFeatures(features: readonly string[], result: Result): string {
  const named = (wanted: Word): string =>
    words.common.list(features.filter((name) => factOf(name, result) === wanted).map((name) => names()[name] ?? name))
  const parts = [named('yes'), named('unknown') && reasons.stillOpen(named('unknown'))].filter(Boolean)
  return words.common.list(parts.length > 0 ? parts : [reasons.noneOf])
}

const told = (name: string, result: Result): string =>
  reasons.factIs(names()[name] ?? name, inWords()[factOf(name, result)])

function factOf(name: string, { facts }: Result): Word {
  if (name === 'severe') return severe(facts['moderate_or_severe'], facts['mild_or_moderate'])
  const turned = name.startsWith('not_')
  const word = facts[turned ? name.slice(4) : name] ?? 'unknown'
  return turned ? TURNED[word] : word
}

/** What is neither mild nor moderate, and at least moderate, is severe. */
function severe(much: Word = 'unknown', little: Word = 'unknown'): Word {
  if (much === 'no' || little === 'yes') return 'no'
  return much === 'yes' && little === 'no' ? 'yes' : 'unknown'
}

/** The symptoms that are written down; those of balance by their signs. */
function ofSymptoms(aura: readonly AuraSymptom[] | null | undefined): string {
  if (!aura) return reasons.factIs(reasons.facts.aura, words.common.notSaid)
  const names = aura.flatMap(({ symptom, signs }) =>
    signs?.length ? signs.map((sign) => moreOptions.signs[sign].label) : [moreOptions.aura[symptom].label],
  )
  return names.length > 0 ? inSentence(words.common.list(names)) : reasons.noSymptom
}

function ofLength(result: Result, { span }: Episode): string {
  const [least, most] = result.duration_minutes
  if (runs(span)) return reasons.runningFor(shortTime(least))
  if (most === null) return least > 0 ? reasons.lastedAtLeast(time(least)) : reasons.lengthUnknown
  if (least !== most) return reasons.lastedBetween(time(least), time(most))
  return result.facts['cut_short'] === 'yes' ? reasons.cutShort(time(least)) : reasons.lasted(time(least))
}

const SHORT = 2
/** Stabs last seconds, and are told in seconds once they are over. */
const time = (minutes: number): string =>
  minutes > 0 && minutes < SHORT ? reasons.seconds(Math.round(minutes * 60)) : shortTime(minutes)
