/** Settings, export: the diary as a file, for whatever it is wanted for. */
import { type Signal, useSignal } from '@preact/signals'
import type { ComponentChildren } from 'preact'
import { type Refused, STOP, type Waiting, waiting } from '../contract/made'
import { waiting as onlyHere } from '../store/live'
import { syncState } from '../sync/schedule'
import { download } from '../ui/download'
import { Icon } from '../ui/Icon'
import { Progress } from '../ui/Progress'
import { Switch } from '../ui/Switch'
import { Top } from '../ui/Top'
import { WaysIn } from '../ui/WaysIn'
import { dayAt } from '../words/dates'
import { out } from '../words/out'
import { session } from '../words/session'
import { type Besides, besides, type Form, type Notes } from './besides'

type Way = { now: Date; beside: Besides }
const ENDINGS: Record<Form, string> = { tables: 'tables.zip', fhir: 'fhir.json', account: 'zip' }

export function OutPage({ now, beside = besides }: { now: Date; beside?: Besides }) {
  return (
    <>
      <Top title={out.title} back="/settings" />
      <main class="main">
        <p>{out.lead}</p>
        <Document now={now} beside={beside} />
        {beside.hasAccount() ? <FromAccount now={now} beside={beside} /> : <WithoutAccount />}
        <p class="small">{out.unsealed}</p>
      </main>
    </>
  )
}

function Document({ now, beside }: Way) {
  const make = async (): Promise<string> => {
    download(await beside.document(), `umbra-${dayAt(now)}.json`)
    return out.saved
  }
  return <File {...out.document} make={make} />
}

function FromAccount({ now, beside }: Way) {
  const notes = useSignal<Notes>('left out')
  const make =
    (form: Form) =>
    async (wait: Waiting): Promise<string> => {
      await beside.sync()
      const taken = await beside.take(form, notes.value, wait)
      if (!taken.ok) return refused(taken)
      download(taken.content, `umbra-${dayAt(now)}.${ENDINGS[form]}`)
      return onlyHere.value > 0 ? `${out.saved} ${out.onlyHere(onlyHere.value)}` : out.saved
    }
  return (
    <>
      {syncState.value.phase === 'offline' && <p class="card notice tight">{out.offline}</p>}
      <File {...out.tables} make={make('tables')} />
      <File {...out.fhir} make={make('fhir')}>
        <Switch
          label={out.fhir.notes}
          hint={out.fhir.notesHint}
          on={notes.value === 'included'}
          onChange={(on) => {
            notes.value = on === 'on' ? 'included' : 'left out'
          }}
        />
      </File>
      <File {...out.account} make={make('account')} />
    </>
  )
}

const refused = ({ status }: Refused): string => {
  if (status === 'stopped') return out.stopped
  if (status === null) return session.offline
  if (status === 401) return session.signedOut
  return status === 429 ? session.tooMany : session.broken
}

type Make = (wait: Waiting) => Promise<string>
type FileProps = { name: string; says: string; act: string; make: Make; children?: ComponentChildren }
type UnderWay = { done: number; of: number; stop: () => void }

/** One file: what it is for, the button that makes it, how far it is, and what came of it. */
function File({ name, says, act, make, children }: FileProps) {
  const told = useSignal('')
  const busy = useSignal(false)
  const way = useSignal<UnderWay | null>(null)
  const save = async (): Promise<void> => {
    if (busy.value) return
    busy.value = true
    told.value = out.working
    told.value = await made(make, way)
    way.value = null
    busy.value = false
  }
  const now = way.value
  return (
    <section class="stack" aria-label={name}>
      <h2>{name}</h2>
      <p>{says}</p>
      {children}
      <button type="button" class="btn wide" aria-disabled={busy.value} onClick={() => void save()}>
        <Icon name="down" />
        {act}
      </button>
      <p role="status">{told.value}</p>
      {now && <Progress label={name} done={now.done} of={now.of} stop={out.stop} onStop={now.stop} />}
    </section>
  )
}

async function made(make: Make, way: Signal<UnderWay | null>): Promise<string> {
  const ending = new AbortController()
  const stop = (): void => ending.abort(STOP)
  const tell = (done: number, of: number): void => {
    way.value = { done, of, stop }
  }
  try {
    return await make(waiting(tell, ending.signal))
  } catch (fault) {
    console.error(fault)
    return out.failed
  }
}

const WithoutAccount = () => (
  <section class="stack" aria-label={out.fromAccount}>
    <h2>{out.fromAccount}</h2>
    <p>{out.needsAccount}</p>
    <WaysIn />
  </section>
)
