/** What was said about a day: free or not, period, sleep, stress, mood; the rest waits behind "more". */
import type { Checkin } from '../store/documents'
import { NumberField } from '../typed/NumberField'
import { nextAnswer } from '../ui/answer'
import { Chip } from '../ui/Chip'
import { Disclosure } from '../ui/Disclosure'
import { OneOf } from '../ui/OneOf'
import { PainScale } from '../ui/PainScale'
import { words } from '../words'
import { diary } from '../words/diary'
import { Exposures } from './Exposures'
import { OwnFactors } from './OwnFactors'
import { type TellDay, tellDay } from './tell'
import { WithoutHeadache } from './WithoutHeadache'

export type Said = Partial<Checkin>
export type CheckinProps = { day: string; said: Said; tell: TellDay }

export function CheckinForm({ day, said, attacked }: { day: string; said: Said; attacked: boolean }) {
  const tell = tellDay(day)
  return (
    <section class="answers" aria-labelledby="checkin">
      <h2 id="checkin">{diary.day.checkin}</h2>
      <Free day={day} said={said} tell={tell} attacked={attacked} />
      <OneOf
        title={diary.day.menstruation}
        name="menstruation"
        choices={diary.day.menstruations}
        chosen={said.menstruation}
        onChange={(choice) => tell(() => ({ menstruation: wordIn(diary.day.menstruations, choice) }))}
      />
      <OneOf
        title={diary.day.continuous}
        hint={diary.day.continuousHint}
        name="continuous"
        choices={words.options.pain_severity}
        chosen={said.continuous_pain}
        onChange={(choice) => tell(() => continuous(wordIn(words.options.pain_severity, choice)))}
      />
      <Disclosure title={diary.day.more}>{() => <More day={day} said={said} tell={tell} />}</Disclosure>
    </section>
  )
}

/** A day with a background headache is no free day. */
const continuous = (pain: NonNullable<Said['continuous_pain']> | null): Said =>
  pain ? { continuous_pain: pain, headache_free: false } : { continuous_pain: null }

/** One of the known words, or null: what a list of choices does not hold is no answer. */
export const wordIn = <Word extends string>(
  choices: Readonly<Record<Word, unknown>>,
  choice: string | null,
): Word | null => (choice !== null && isIn(choices, choice) ? choice : null)

const isIn = <Word extends string>(choices: Readonly<Record<Word, unknown>>, choice: string): choice is Word =>
  choice in choices

function Free({ said, tell, attacked }: CheckinProps & { attacked: boolean }) {
  if (attacked || said.continuous_pain) return <p class="small">{diary.day.freeNot}</p>
  const tap = (): void => tell((stored) => ({ headache_free: nextAnswer(stored.headache_free) }))
  return (
    <div class="stack">
      <Chip label={diary.day.free} answer={said.headache_free} onTap={tap} />
      <p class="small">{diary.day.freeHint}</p>
    </div>
  )
}

function More(part: CheckinProps) {
  const { said, tell } = part
  const { day } = diary
  return (
    <>
      <NumberField
        of={`${part.day} sleep`}
        label={day.sleep}
        hint={day.sleepHint}
        value={said.sleep_hours}
        min={0}
        max={24}
        step={0.25}
        onChange={(sleep_hours) => tell(() => ({ sleep_hours }))}
      />
      <Scale title={day.sleepQuality} ends={day.zeroWorst} field="sleep_quality" {...part} />
      <Scale title={day.stress} ends={day.zeroBest} field="stress" {...part} />
      <Scale title={day.mood} ends={day.zeroWorst} field="mood" {...part} />
      <WithoutHeadache {...part} />
      <Exposures {...part} />
      <OwnFactors {...part} />
    </>
  )
}

type ScaleProps = CheckinProps & { title: string; ends: string; field: 'sleep_quality' | 'stress' | 'mood' }

function Scale({ title, ends, field, said, tell }: ScaleProps) {
  return (
    <div>
      <PainScale title={title} name={field} pain={said[field]} onChange={(value) => tell(() => ({ [field]: value }))} />
      <p class="small">{ends}</p>
    </div>
  )
}
