/** What a day brought although nothing hurt. */
import { SetGroup } from '../ui/SetGroup'
import { diary } from '../words/diary'
import { moreOptions } from '../words/moreOptions'
import type { CheckinProps } from './CheckinForm'

const known = () => ({ ...diary.day.symptom, ...moreOptions.other_symptoms })

export function WithoutHeadache({ said, tell }: CheckinProps) {
  return (
    <SetGroup
      title={diary.day.withoutHeadache}
      names={said.symptoms_without_headache}
      known={known()}
      onChange={(edit) => tell((stored) => ({ symptoms_without_headache: edit(stored.symptoms_without_headache) }))}
    />
  )
}
