/** What was counted of the diary, for the screens: it comes when it is ready, and earlier numbers stay until then. */
import { effect, type Signal, signal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import type { MonthCounted } from '../counts/month'
import { openNow } from '../store/diary'
import { ready } from '../store/live'
import { type Aide, startAide } from './aide'
import type { Judged, Question, ReportCounted, Told } from './protocol'

/** The attacks that are judged so far, by id. */
export const judged: Signal<ReadonlyMap<string, Judged>> = signal(new Map())
/** Whether every attack is judged. */
export const allJudged = signal(false)

const months = new Map<string, Signal<MonthCounted | null>>()
const reports = new Map<string, Signal<ReportCounted | null>>()
let aide: Aide | null = null

/** The last of its kind stays in sight while the next is counted: a clock's minute makes no new question. */
const MINUTES = 10 * 60_000
const about = (now: Date): number => Math.floor(now.getTime() / MINUTES) * MINUTES

/** null while it is counted for the first time. */
export function useMonth(month: string, today: string, now: Date): MonthCounted | null {
  useAnswer(month, { about: 'month', month, today, now: about(now) })
  return place(months, month).value
}

export function useReport(period: { from: string; to: string } | null, now: Date): ReportCounted | null {
  const key = period ? `${period.from} ${period.to}` : ''
  useAnswer(key, period && { about: 'report', ...period, now: about(now) })
  return place(reports, key).value
}

/** Begin to judge the attacks, for whoever shows a list of them. */
export const useJudged = (): void => {
  useEffect(() => void assistant(), [])
}

function useAnswer(key: string, question: Question | null): void {
  useEffect(() => {
    if (!question) return
    const asked = assistant()
    asked.then((one) => one.ask({ asks: 'counted', key, question }))
    return () => void asked.then((one) => one.ask({ asks: 'enough', key }))
  }, [key, question?.now])
}

/** The one that counts for the diary that is open. */
async function assistant(): Promise<Aide> {
  const { personKey } = await openNow()
  aide ??= startAide(personKey, hear)
  return aide
}

/** Another diary is being opened: nothing of the one before may be seen in it. */
effect(() => {
  if (!ready.value) forget()
})

function forget(): void {
  aide?.stop()
  aide = null
  judged.value = new Map()
  allJudged.value = false
  for (const counted of [...months.values(), ...reports.values()]) counted.value = null
}

function hear(told: Told): void {
  if (told.tells === 'month') place(months, told.key).value = told.counted
  else if (told.tells === 'report') place(reports, told.key).value = told.counted
  else hearJudged(told)
}

function hearJudged({ attacks, gone, left }: Extract<Told, { tells: 'judged' }>): void {
  allJudged.value = left === 0
  if (attacks.length + gone.length === 0) return
  const known = new Map(judged.value)
  for (const attack of attacks) known.set(attack.id, attack)
  for (const id of gone) known.delete(id)
  judged.value = known
}

function place<Counted>(places: Map<string, Signal<Counted | null>>, key: string): Signal<Counted | null> {
  const known = places.get(key)
  if (known) return known
  const fresh = signal<Counted | null>(null)
  places.set(key, fresh)
  return fresh
}
