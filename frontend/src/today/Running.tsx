/** Today while an attack runs: since when, how strong now, what was taken, and the one tap that ends it. */
import type { EntryOf } from '../store/database'
import { episodes, unsent } from '../store/live'
import { runs } from '../store/running'
import { useAfterPaint } from '../ui/afterPaint'
import { Icon } from '../ui/Icon'
import { later, Quiet } from '../ui/later'
import { letGo } from '../ui/letGo'
import { PainScale } from '../ui/PainScale'
import { words } from '../words'
import { dayAt, timeAt } from '../words/dates'
import { today } from '../words/today'
import { endAttack, readPain, unreadPain } from './acts'
import { early } from './early'
import { Since } from './Since'
import { opened } from './shown'
import type { Moment } from './Today'
import { act } from './undo'

/** What a first tap does not need comes after the first paint. */
const Warned = later(() => import('./Warned').then((part) => part.Warned), Quiet)
const Already = later(() => import('./Already').then((part) => part.Already), Quiet)
const Asks = later(() => import('./Asks').then((part) => part.AsksRunning), Quiet)
const Worst = later(() => import('./Worst').then((part) => part.Worst), Quiet)
const AsUsual = later(() => import('./AsUsual').then((part) => part.AsUsual), Quiet)
/** A reading older than this says nothing about now. */
const PAIN_NOW = 30 * 60_000

type Attack = EntryOf<'episode'>
type Props = Moment & { attack: Attack; go: (address: string) => void }

/** The tap that began it is answered first: since when, and what ends it; what is asked of it comes in the next frame. */
export function Running({ attack, now, clock, go }: Props) {
  const answered = useAfterPaint(true)
  return (
    <main class="main low running" inert={attack === early.value}>
      <Since attack={attack} now={now} stored={unsent.value.has(attack.id) ? 'phone' : 'account'} />
      {answered && <Asking attack={attack} now={now} clock={clock} />}
      <Doing attack={attack} clock={clock} go={go} />
    </main>
  )
}

export const Asking = ({ attack, now, clock }: Moment & { attack: Attack }) => (
  <>
    <Already attack={attack} clock={clock} />
    <Warned attack={attack} now={now} />
    <Asks attack={attack} now={now} clock={clock} />
    <Pain attack={attack} now={now} clock={clock} />
    <Worst attack={attack} />
    <Others />
  </>
)

/** What is done most stays where the thumb rests; what comes late moves nothing but the edge of the last key. */
function Doing({ attack, clock, go }: Pick<Props, 'attack' | 'clock' | 'go'>) {
  const tapped = (tap: MouseEvent): void => {
    letGo(tap)
    void over(attack.id, clock())
  }
  return (
    <div class="doing keys two-lines">
      <button type="button" class="btn" onClick={() => (opened.value = 'medicine')}>
        <Icon name="pill" />
        {today.tookMedicine}
      </button>
      <a class="btn" href={`/attack/${attack.id}`}>
        <Icon name="note" />
        {today.sayMore}
      </a>
      <AsUsual attack={attack} go={go} />
      <button type="button" class="btn main-act" onClick={tapped}>
        <Icon name="over" />
        {today.itIsOver}
      </button>
    </div>
  )
}

const over = (id: string, end: Date): Promise<void> =>
  act(async () => {
    await endAttack(id, end)
    return { says: today.endedAt(timeAt(end)), undo: () => endAttack(id, null) }
  })

function Pain({ attack, now, clock }: Moment & { attack: Attack }) {
  const latest = attack.fields.pain_readings?.at(-1)
  const recent = latest && now.getTime() - Date.parse(latest.at) < PAIN_NOW
  const read = (pain: number | null): void =>
    void act(async () => {
      await readPain(attack.id, pain, clock())
      return { says: words.common.answered, undo: () => unreadPain(attack) }
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
