/** No headache today: said with one tap, taken back with another, and not said on a day with an attack. */
import { checkinsByDay } from '../store/days'
import { episodes } from '../store/live'
import { whenReady } from '../store/whenReady'
import { Icon } from '../ui/Icon'
import { Sheet } from '../ui/Sheet'
import { today } from '../words/today'
import { mark } from './do'
import { touches } from './last'
import { opened, shut } from './shown'

export function FreeDay({ day }: { day: string }) {
  const before = freeOn(day)
  const tap = (): void => {
    const before = freeOn(day)
    if (attackOn(day)) opened.value = 'attack today'
    else void mark(day, before, before ? null : true)
  }
  return (
    <button type="button" class="btn" aria-pressed={before === true} onClick={() => whenReady(tap)}>
      <Icon name={before ? 'yes' : 'free'} />
      {today.noHeadacheToday}
    </button>
  )
}

const freeOn = (day: string): boolean | null => checkinsByDay.value.get(day)?.[0]?.fields.headache_free ?? null
const attackOn = (day: string) => episodes.value.find((one) => touches(one, day))

/** Why today cannot be one without headache. */
export function AttackToday({ day }: { day: string }) {
  const open = opened.value === 'attack today'
  return (
    <Sheet title={today.noHeadacheToday} open={open} onClose={shut}>
      <p>{today.attackToday}</p>
      {open && (
        <a class="btn wide" href={`/attack/${attackOn(day)?.id}`}>
          {today.seeIt}
        </a>
      )}
    </Sheet>
  )
}
