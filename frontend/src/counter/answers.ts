/** What a question about a diary is answered with. */
import { UNKNOWN, YES } from '../counts/answer'
import type { Attack } from '../counts/attack'
import type { Diary } from '../counts/document'
import { lay } from '../counts/laid'
import { countMonth } from '../counts/month'
import { summarize } from '../counts/summary'
import { dayOfDate } from '../counts/zones'
import type { Judged, Question, ReportCounted, Told } from './protocol'

export function answerTo(diary: Diary, key: string, question: Question): Told {
  const now = new Date(question.now)
  if (question.about === 'month') {
    return { tells: 'month', key, counted: countMonth(diary, question.month, question.today, now) }
  }
  return { tells: 'report', key, counted: countReport(diary, question.from, question.to, now) }
}

function countReport(diary: Diary, from: string, to: string, now: Date): ReportCounted {
  const [first, last] = [dayOfDate(from), dayOfDate(to)]
  const inside = lay(diary, now).attacks.filter(({ began }) => began >= first && began <= last)
  return { summary: summarize(diary, to, from, now), attacks: inside.map(judgedOf) }
}

export function judgedOf({ entry, labels, flags, minutes, said, aura }: Attack): Judged {
  const severity = said['severity']
  return {
    id: entry.id,
    labels,
    flags,
    minutes,
    severity: typeof severity === 'string' ? severity : null,
    aura: aura === UNKNOWN ? null : aura === YES,
  }
}
