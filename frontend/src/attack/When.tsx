/** When it was: start, end or neither, and how well that is known; in the time zone of the attack. */

import type { Span } from '../store/documents'
import { hereZone, written } from '../typed/localtime'
import { TimeField } from '../typed/TimeField'
import { ChipGroup } from '../ui/ChipGroup'
import { Disclosure } from '../ui/Disclosure'
import { Group } from '../ui/Group'
import { OneOf } from '../ui/OneOf'
import { offerBack } from '../ui/undo'
import { attackMore } from '../words/attackMore'
import { kept } from '../words/kept'
import { shortTime } from '../words/lengths'
import { After } from './After'
import type { Part } from './part'
import type { Refusals } from './refusals'
import { endState, minutesBetween, withEnd, wrongEnd, wrongStart } from './span'
import { tellSpan } from './write'
import { Zone } from './Zone'

export function When(part: Part & { refusals: Refusals }) {
  const { id, span, tell, now, refusals } = part
  const dayOnly = span.onset_precision === 'day_only' ? 'day' : undefined
  return (
    <Group title={attackMore.groups.when} said={lengthOf(span, now)} hint={elsewhere(span)} extra="fields">
      <TimeField
        of={`${id} start`}
        label={dayOnly ? attackMore.when.startDay : attackMore.when.start}
        zone={span.time_zone}
        at={span.started_at}
        only={dayOnly}
        needed="needed"
        refused={refusals.get('span.started_at')}
        check={(instant) => wrongStart(span, instant, now)}
        onSave={(started) => tellSpan(tell, (stored) => (started ? { ...stored, started_at: started } : stored))}
      />
      <Ended {...part} />
      {endState(span) !== 'running' && <After {...part} />}
      <Disclosure title={attackMore.when.about}>
        {() => (
          <>
            <Precision {...part} />
            <Zone {...part} />
          </>
        )}
      </Disclosure>
    </Group>
  )
}

function Precision({ span, tell }: Part) {
  return (
    <OneOf
      title={attackMore.when.precision}
      name="precision"
      choices={attackMore.when.precisions}
      chosen={span.onset_precision}
      onChange={(precision) => tellSpan(tell, (stored) => withPrecision(stored, precision))}
    />
  )
}

const withPrecision = (span: Span, precision: string | null): Span => ({
  ...span,
  onset_precision: PRECISIONS.find((name) => name === precision) ?? null,
})
const PRECISIONS = ['exact', 'approximate', 'on_waking', 'day_only'] as const
const STATES = ['running', 'ended', 'unknown'] as const

function Ended({ id, span, tell, now, clock, refusals }: Part & { refusals: Refusals }) {
  const state = endState(span)
  const end = (chosen: string | null): void => {
    const found = STATES.find((name) => name === chosen)
    if (!found || found === state) return
    if (span.ended_at) offerBack(kept.cleared, () => tellSpan(tell, () => span))
    tellSpan(tell, (stored) => withEnd(stored, found, written(stored.time_zone, clock())))
  }
  const { ended, endStates, slept } = attackMore.when
  return (
    <>
      <OneOf title={ended} name="ended" choices={endStates} chosen={state} onChange={end} always="always answered" />
      {state === 'ended' && (
        <>
          <TimeField
            of={`${id} end`}
            label={span.slept_through_end ? attackMore.when.woke : attackMore.when.end}
            zone={span.time_zone}
            at={span.ended_at}
            needed="needed"
            refused={refusals.get('span.ended_at')}
            check={(instant) => wrongEnd(span, instant, now)}
            onSave={(at) => tellSpan(tell, (stored) => ({ ...stored, ended_at: at, end_unknown: null }))}
          />
          <ChipGroup
            title={attackMore.when.sleep}
            options={[{ key: 'slept', label: slept, answer: span.slept_through_end }]}
            onTap={() => tellSpan(tell, (stored) => ({ ...stored, slept_through_end: nextSlept(stored) }))}
          />
        </>
      )}
    </>
  )
}

const NEXT = new Map([
  [true, false],
  [false, null],
])
const nextSlept = ({ slept_through_end: slept }: Span): boolean | null =>
  slept == null ? true : (NEXT.get(slept) ?? null)

function lengthOf(span: Span, now: number): string {
  const state = endState(span)
  if (state === 'running') return attackMore.when.runs(shortTime(minutesBetween(span.started_at, now)))
  return span.ended_at
    ? attackMore.when.lasted(shortTime(minutesBetween(span.started_at, span.ended_at)))
    : attackMore.when.endStates.unknown
}

const elsewhere = (span: Span): string | undefined =>
  span.time_zone === hereZone() ? undefined : attackMore.when.zoneIs(span.time_zone)
