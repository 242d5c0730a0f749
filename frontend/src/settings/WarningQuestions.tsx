/** The warning questions about the person: each yes, no or not said, asked again every three months. */
import { RED_FLAG, type RedFlag } from '../contract/vocabulary'
import { diaryFlags } from '../counts/flags'
import { dayOfDate } from '../counts/zones'
import { areDue, OF_THE_PERSON } from '../rules/asked'
import { emergencyNumber } from '../store/emergency'
import { nextAnswer } from '../ui/answer'
import { ChipGroup } from '../ui/ChipGroup'
import { Warnings } from '../ui/Warnings'
import { background } from '../words/background'
import { dayAt, fullDay } from '../words/dates'
import { flags } from '../words/flags'
import type { Part } from './BackgroundPage'
import { answeredBefore, answeredOn, OF_THE_HEADACHES } from './warningQuestions'

export function WarningQuestions(part: Part & { now: Date }) {
  const { said, now } = part
  const before = answeredBefore(said.red_flag_answers)
  const day = said.red_flags_answered_on
  return (
    <section class="answers" aria-labelledby="warnings">
      <h2 id="warnings">{flags.questions.title}</h2>
      <p class="small">
        {flags.questions.lead}{' '}
        {day && (areDue(said, now) ? flags.questions.due : flags.questions.answeredOn(fullDay(day)))}
      </p>
      <Warnings flags={diaryFlags([], said, dayOfDate(dayAt(now)), {})} number={emergencyNumber.value} />
      <Asked {...part} title={flags.questions.you} asked={OF_THE_PERSON} />
      <Asked {...part} title={flags.questions.now} asked={OF_THE_HEADACHES} />
      {before.length > 0 && <Asked {...part} title={flags.questions.before} asked={before} />}
    </section>
  )
}

type AskedProps = Part & { now: Date; title: string; asked: readonly RedFlag[] }

function Asked({ said, tell, now, title, asked }: AskedProps) {
  const answers = said.red_flag_answers ?? {}
  const tap = (key: string): void => {
    const question = RED_FLAG.find((name) => name === key)
    if (!question) return
    tell(({ red_flag_answers: stored }) => ({
      red_flag_answers: { ...stored, [question]: nextAnswer(stored?.[question]) },
      ...answeredOn(now),
    }))
  }
  const none = (): void =>
    tell(({ red_flag_answers: stored }) => ({
      red_flag_answers: { ...stored, ...Object.fromEntries(asked.map((question) => [question, false])) },
      ...answeredOn(now),
    }))
  const options = asked.map((key) => ({ key, ...background.redFlag[key], answer: answers[key] }))
  return <ChipGroup title={title} options={options} onTap={tap} onNone={none} />
}
