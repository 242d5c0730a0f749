/** The one thing that Today asks at a time: what a dose did, whether it is still there, or what would settle the last attack. */
import type { EntryOf } from '../store/database'
import { Ask } from './Ask'
import { dueNow, EffectOf } from './Effect'
import { StillThere } from './StillThere'
import type { Moment } from './Today'

type Attack = EntryOf<'episode'>

export function AsksRunning({ attack, now, clock }: Moment & { attack: Attack }) {
  const dose = dueNow(now)
  return dose ? <EffectOf dose={dose} /> : <StillThere attack={attack} now={now} clock={clock} />
}

export function AsksIdle({ last, now }: { last: Attack | null; now: Date }) {
  const dose = dueNow(now)
  if (dose) return <EffectOf dose={dose} />
  return last && <Ask attack={last} now={now} />
}
