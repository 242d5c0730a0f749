/** What the attack cost: what bothered most, how much it held back, hours lost, the after-phase. */

import { NumberField } from '../typed/NumberField'
import { ChipGroup } from '../ui/ChipGroup'
import { OneOf } from '../ui/OneOf'
import { attackMore } from '../words/attackMore'
import { moreOptions } from '../words/moreOptions'
import { tapOne } from './Feels'
import { choose, type Part } from './part'

const JUDGED = ['debilitating', 'believed_migraine'] as const
const MOST_HOURS = 366 * 24

export function Impact({ id, said, tell }: Part) {
  const limit = said.activity_limit
  return (
    <>
      <OneOf
        title={attackMore.impact.limit}
        name="limit"
        choices={attackMore.impact.limits}
        chosen={limit == null ? null : String(limit)}
        onChange={(choice) => tell(() => ({ activity_limit: choice === null ? null : Number(choice) }))}
      />
      <ChipGroup
        title={attackMore.impact.judged}
        options={JUDGED.map((field) => ({ key: field, answer: said[field], ...attackMore.impact.questions[field] }))}
        onTap={(key) => tapOne(tell, JUDGED, key)}
      />
      <OneOf
        title={attackMore.impact.bothersome}
        name="bothersome"
        choices={moreOptions.most_bothersome}
        chosen={said.most_bothersome}
        onChange={(symptom) => choose(tell, 'most_bothersome', symptom)}
      />
      <NumberField
        of={`${id} hours`}
        label={attackMore.impact.hours}
        hint={attackMore.impact.hoursSay}
        value={said.hours_lost}
        min={0}
        max={MOST_HOURS}
        step={0.01}
        onChange={(hours) => tell(() => ({ hours_lost: hours }))}
      />
    </>
  )
}
