/** No headache today: said with one tap, taken back with another, and not said on a day with an attack. */
import { useSignal } from '@preact/signals'
import { checkins, episodes } from '../store/live'
import { Icon } from '../ui/Icon'
import { Sheet } from '../ui/Sheet'
import { today } from '../words/today'
import { markFree } from './acts'
import { touches } from './last'
import { act } from './undo'

export function FreeDay({ day }: { day: string }) {
  const asked = useSignal(false)
  const attack = episodes.value.find((one) => touches(one, day))
  const before = checkins.value.find(({ fields }) => fields.date === day)?.fields.headache_free ?? null
  const tap = (): void => {
    if (attack) asked.value = true
    else void toggle(day, before)
  }
  const close = (): void => {
    asked.value = false
  }
  return (
    <>
      <button type="button" class="btn" aria-pressed={before === true} onClick={tap}>
        <Icon name={before ? 'yes' : 'free'} />
        {today.noHeadacheToday}
      </button>
      <Sheet title={today.noHeadacheToday} open={asked.value} onClose={close}>
        <p>{today.attackToday}</p>
        <a class="btn wide" href={`/attack/${attack?.id}`}>
          {today.seeIt}
        </a>
      </Sheet>
    </>
  )
}

const toggle = (day: string, before: boolean | null): Promise<void> =>
  act(async () => {
    const after = before ? null : true
    await markFree(day, after)
    return { says: after ? today.freeSaved : today.freeGone, undo: () => markFree(day, before) }
  })
