/** What the last attack says that needs help or a doctor, before anything else is said about it; and the due questions. */
import { areDue } from '../rules/asked'
import { type Flag, flagsOf } from '../rules/flags'
import { rowOf } from '../rules/row'
import { emergencyNumber } from '../store/emergency'
import { background, doses } from '../store/live'
import { runs } from '../store/running'
import { Warnings } from '../ui/Warnings'
import { flags as words } from '../words/flags'
import type { Attack } from './last'

const DAY = 86_400_000
/** A call for help is for now; after that it is something to tell a doctor, for as long as it is remembered. */
const CALL_DAYS = 3
const TELL_DAYS = 14

export function Warned({ attack, now }: { attack: Attack; now: Date }) {
  return <Warnings flags={warnings(attack, now)} number={emergencyNumber.value} />
}

/** One quiet line, every three months. */
export function Due({ now }: { now: Date }) {
  if (!areDue(background.value?.fields, now)) return null
  return (
    <p class="small">
      {words.questions.dueLine} <a href="/settings/background">{words.questions.answer}</a>
    </p>
  )
}

/** What the attack itself raises; what the background alone raises stands in the settings and the report. */
export function warnings({ id, fields }: Attack, now: Date): Flag[] {
  const person = background.value?.fields ?? null
  const taken = doses.value.filter((dose) => dose.fields.episode_id === id).map((dose) => dose.fields)
  const all = flagsOf(rowOf({ ...fields, id }, { doses: taken, background: person, now }))
  const anyway = flagsOf(rowOf({ id, span: fields.span ?? null }, { background: person, now }))
  const own = all.filter(({ code, level }) => !anyway.some((other) => other.code === code && other.level === level))
  return fading(own, daysSince(fields.span, now))
}

function fading(flags: readonly Flag[], days: number): Flag[] {
  if (days > TELL_DAYS) return []
  return flags.map((flag) => (days > CALL_DAYS && flag.level === 'emergency' ? { ...flag, level: 'prompt' } : flag))
}

function daysSince(span: Attack['fields']['span'], now: Date): number {
  if (runs(span)) return 0
  return (now.getTime() - Date.parse(span?.ended_at ?? span?.started_at ?? '')) / DAY
}
