/** Why a criterion is met, not met or open, in plain words. */
import type { Result, Word } from '../rules/evaluate'
import type { Episode } from '../store/documents'
import { runs } from '../store/running'
import { words } from '../words/en'
import { shortTime } from './span'

const { rules, common } = words
const NAMES: Readonly<Record<string, string>> = rules.facts
const WORDS: Record<Word, string> = { yes: common.yes, no: common.no, unknown: common.notSaid }
const TURNED: Record<Word, Word> = { yes: 'no', no: 'yes', unknown: 'unknown' }

/** The features that a criterion counts; "not_" turns the fact round. */
const FEATURES: Readonly<Record<string, readonly string[]>> = {
  '1.1 C': ['unilateral', 'pulsating', 'moderate_or_severe', 'worse_with_activity'],
  '2 C': ['bilateral', 'pressing', 'mild_or_moderate', 'not_worse_with_activity'],
}
const ACCOMPANYING = ['nausea', 'vomiting', 'photophobia', 'phonophobia']

export function becauseOf(code: string, result: Result, episode: Episode): string {
  const features = FEATURES[code]
  if (features) return ofFeatures(features, result)
  if (code.endsWith(' D')) return ofAccompanying(result)
  return code.endsWith(' B') ? ofLength(result, episode) : ''
}

/** Those that are so, or else those that could still be. */
function ofFeatures(features: readonly string[], result: Result): string {
  const named = (wanted: Word): string =>
    common.list(features.filter((name) => factOf(name, result) === wanted).map((name) => NAMES[name] ?? name))
  const parts = [named('yes'), named('unknown') && rules.stillOpen(named('unknown'))].filter(Boolean)
  return common.list(parts.length > 0 ? parts : [rules.noneOf])
}

function factOf(name: string, { facts }: Result): Word {
  const turned = name.startsWith('not_')
  const word = facts[turned ? name.slice(4) : name] ?? 'unknown'
  return turned ? TURNED[word] : word
}

const ofAccompanying = ({ facts }: Result): string =>
  common.list(ACCOMPANYING.map((name) => rules.factIs(NAMES[name] ?? name, WORDS[facts[name] ?? 'unknown'])))

function ofLength(result: Result, { span }: Episode): string {
  const [least, most] = result.duration_minutes
  if (runs(span)) return rules.runningFor(shortTime(least))
  if (most === null) return least > 0 ? rules.lastedAtLeast(shortTime(least)) : rules.lengthUnknown
  if (least !== most) return rules.lastedBetween(shortTime(least), shortTime(most))
  return result.facts['cut_short'] === 'yes' ? rules.cutShort(shortTime(least)) : rules.lasted(shortTime(least))
}
