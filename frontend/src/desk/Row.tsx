/** One diary in the list: who, why it stands here, and its last 30 days. */
import { Icon, type IconName } from '../ui/Icon'
import { dayAt, shortDay } from '../words/dates'
import { desk } from '../words/desk'
import { kindOf } from '../words/labels'
import type { Listed } from './server'
import { rangeOf, whyOf } from './why'

const TREND: Record<string, IconName> = { more: 'up', fewer: 'down', same: 'level', unknown: 'ask' }
type Told = NonNullable<Listed['told']>

export function Row({ patient, at }: { patient: Listed; at: number }) {
  const { told } = patient
  return (
    <tr aria-rowindex={at + 2}>
      <th scope="row">
        <a href={`/desk/patients/${patient.id}`}>{patient.name}</a>
        <span class="small under">
          {told?.born ? desk.list.born(told.born) : ''} {patient.unread && <b>{desk.list.unread}</b>}
        </span>
      </th>
      <td class="why">{told ? <Why told={told} isStale={patient.stale} /> : desk.list.notCounted}</td>
      <td class="num" data-is={desk.list.headache}>
        {told && <Headache told={told} />}
      </td>
      <td class="num" data-is={desk.list.medicine}>
        {told && medicine(told)}
      </td>
      <td class="num" data-is={desk.list.recorded}>
        {told && desk.list.of(String(told.recorded), told.days)}
      </td>
      <td data-is={desk.list.questions}>{questions(patient)}</td>
      <td class="num" data-is={desk.list.opened}>
        {patient.opened_at ? shortDay(dayAt(new Date(patient.opened_at))) : desk.list.never}
      </td>
    </tr>
  )
}

function Why({ told, isStale }: { told: Told; isStale: boolean }) {
  const [first, ...rest] = told.reasons
  const grave = first?.['rank']
  return (
    <>
      {first && (
        <span>
          {String(first['code']).startsWith('flag') && <Icon name="flag" extra="inline" />}
          {Number(grave) >= 50 ? <b>{whyOf(first)}</b> : whyOf(first)}
        </span>
      )}{' '}
      {rest.map(whyOf).join(' ')} {fits(told)}
      {isStale && <span class="small under">{desk.list.asOf(shortDay(told.as_of))}</span>}
    </>
  )
}

/** What the diary fits, where one kind of attack that has a name is likely. */
function fits(told: Told): string {
  const [code] = told.codes
  return code && kindOf(code) !== code ? desk.why.fits(kindOf(code)) : ''
}

function Headache({ told }: { told: Told }) {
  const { now, before } = told.headache_days
  return (
    <>
      <span class="tag">
        <Icon name={TREND[told.trend] ?? 'ask'} />
        <span class="only-heard">{trendWord(told.trend)}: </span>
        <b>{rangeOf(now)}</b>
      </span>
      {before && <span class="small under">{desk.list.was(rangeOf(before))}</span>}
    </>
  )
}

function trendWord(trend: string): string {
  const words: Readonly<Record<string, string>> = desk.list.trend
  return words[trend] ?? ''
}

function medicine(told: Told): string {
  if (!told.medicine_shared) return desk.list.notShared
  if (!told.medicine) return desk.list.noMedicine
  const names: Readonly<Record<string, string>> = desk.medicines
  const { class: kind, count, limit } = told.medicine
  return `${names[kind] ?? kind} ${desk.list.of(rangeOf(count), limit)}`
}

function questions({ told, asked, answered }: Listed): string {
  const said = [
    answered > 0 && desk.list.answers(answered),
    told && told.asks > 0 && desk.list.fromThem(told.asks),
    asked > 0 && desk.list.fromYou(asked),
  ].filter((one): one is string => typeof one === 'string')
  return said.join(', ') || desk.list.noQuestions
}
