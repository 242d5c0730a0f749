/** Today while an attack runs: since when, how strong now, what was taken, and the one tap that ends it. */
import { useSignal } from '@preact/signals'
import type { EntryOf } from '../store/database'
import { episodes, unsent } from '../store/live'
import { runs } from '../store/running'
import { Icon } from '../ui/Icon'
import { later, Quiet } from '../ui/later'
import { PainScale } from '../ui/PainScale'
import { dayAt, timeAt } from '../words/dates'
import { today } from '../words/today'
import { endAttack, readPain } from './acts'
import { MedicineSheet } from './MedicineSheet'
import { Since } from './Since'
import { StillThere } from './StillThere'
import type { TodayProps } from './Today'
import { act } from './undo'

/** The rules come after the first paint. */
const Warned = later(() => import('./Warned').then((part) => part.Warned), Quiet)
/** A reading older than this says nothing about now. */
const PAIN_NOW = 30 * 60_000

export function Running({ attack, now, clock }: TodayProps & { attack: EntryOf<'episode'> }) {
  const choosing = useSignal(false)
  const choose = (open: boolean) => () => {
    choosing.value = open
  }
  return (
    <>
      <main class="main low running">
        <Since attack={attack} now={now} stored={unsent.value.has(attack.id) ? 'phone' : 'account'} />
        <Warned attack={attack} now={now} />
        <StillThere attack={attack} now={now} clock={clock} />
        <Pain attack={attack} now={now} clock={clock} />
        <div class="pair">
          <button type="button" class="btn" onClick={choose(true)}>
            <Icon name="pill" />
            {today.tookMedicine}
          </button>
          <a class="btn" href={`/attack/${attack.id}`}>
            <Icon name="note" />
            {today.sayMore}
          </a>
        </div>
        <button type="button" class="btn main-act wide" onClick={() => void over(attack.id, clock())}>
          <Icon name="over" />
          {today.itIsOver}
        </button>
        <Others />
      </main>
      <MedicineSheet attack={attack} clock={clock} open={choosing.value} onClose={choose(false)} />
    </>
  )
}

const over = (id: string, end: Date): Promise<void> =>
  act(async () => {
    await endAttack(id, end)
    return { says: today.endedAt(timeAt(end)), undo: () => endAttack(id, null) }
  })

function Pain({ attack, now, clock }: TodayProps & { attack: EntryOf<'episode'> }) {
  const latest = attack.fields.pain_readings?.at(-1)
  const recent = latest && now.getTime() - Date.parse(latest.at) < PAIN_NOW
  const read = (pain: number | null): void =>
    void act(async () => {
      await readPain(attack.id, pain, clock())
      return null
    })
  return (
    <div>
      <PainScale title={today.painNow} name="pain-now" pain={recent ? latest.pain : null} onChange={read} />
      {latest && !recent && <p class="small">{today.lastReading(latest.pain, timeAt(new Date(latest.at)))}</p>}
    </div>
  )
}

/** Attacks that were forgotten open beside this one. */
function Others() {
  const open = episodes.value.filter(({ fields }) => runs(fields.span)).length - 1
  if (open < 1) return null
  return (
    <p class="small">
      <a href={`/diary/${dayAt(new Date(firstStart()))}`}>{today.others(open)}</a>
    </p>
  )
}

const firstStart = (): number =>
  Math.min(
    ...episodes.value.flatMap(({ fields }) =>
      runs(fields.span) && fields.span ? [Date.parse(fields.span.started_at)] : [],
    ),
  )
