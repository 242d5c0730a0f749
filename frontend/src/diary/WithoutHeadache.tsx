/** What a day brought although nothing hurt. */
import { SetGroup } from '../ui/SetGroup'
import { diary } from '../words/en/diary'
import { moreOptions } from '../words/en/moreOptions'
import type { CheckinProps } from './CheckinForm'

const KNOWN = { ...diary.day.symptom, ...moreOptions.other_symptoms }

export function WithoutHeadache({ said, tell }: CheckinProps) {
  return (
    <SetGroup
      title={diary.day.withoutHeadache}
      names={said.symptoms_without_headache}
      known={KNOWN}
      onChange={(edit) => tell((stored) => ({ symptoms_without_headache: edit(stored.symptoms_without_headache) }))}
    />
  )
}
