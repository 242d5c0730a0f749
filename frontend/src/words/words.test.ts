/** Every answer that may be given has a word, and no word stands for an answer that may not. */
import { expect, test } from 'vitest'
import * as vocabulary from '../contract/vocabulary'
import { words } from '.'
import { attackMore } from './attackMore'
import { flags } from './flags'
import { moreOptions } from './moreOptions'

const PAIRS: [string, readonly string[], object][] = [
  ['side', vocabulary.SIDE, words.options.side],
  ['severity', vocabulary.SEVERITY, words.options.pain_severity],
  ['nausea', vocabulary.NAUSEA, words.options.nausea],
  ['quality', vocabulary.QUALITY, words.options.quality],
  ['place', vocabulary.LOCATION, words.head.places],
  ['onset speed', vocabulary.ONSET_SPEED, moreOptions.onset_speed],
  ['confirmation', vocabulary.CONFIRMED_BY, moreOptions.confirmed_by],
  ['autonomic sign', vocabulary.AUTONOMIC, moreOptions.autonomic],
  ['other symptom', vocabulary.OTHER_SYMPTOM, moreOptions.other_symptoms],
  ['aura', vocabulary.AURA_SYMPTOM, moreOptions.aura],
  ['brainstem sign', vocabulary.BRAINSTEM_SIGN, moreOptions.signs],
  ['premonitory sign', vocabulary.PREMONITORY, moreOptions.premonitory],
  ['trigger', vocabulary.TRIGGER, moreOptions.suspected_triggers],
  ['provocation', vocabulary.PROVOKED_BY, moreOptions.provoked_by],
  ['warning sign', vocabulary.WARNING_SIGN, flags.ask.signs],
  ['what bothers', vocabulary.MOST_BOTHERSOME, moreOptions.most_bothersome],
  ['relief', vocabulary.RELIEF_MEASURE, moreOptions.relief],
  ['relief by a dose', vocabulary.DOSE_RELIEF, attackMore.medicine.reliefs],
  ['precision', vocabulary.ONSET_PRECISION, attackMore.when.precisions],
]

test.each(PAIRS)('each %s has its word', (_name, allowed, said) => {
  const closed = allowed.filter((name) => !name.endsWith(':'))

  expect(Object.keys(said).sort()).toEqual([...closed].sort())
})

test('whatever may be filled in as usual has a name to be confirmed by', () => {
  expect(Object.keys(attackMore.fields)).toEqual(expect.arrayContaining([...vocabulary.PREFILLABLE]))
})
