/** Settings, backup: the whole diary as one sealed file, made on this device. */
import { type Signal, useSignal } from '@preact/signals'
import { openNow } from '../store/diary'
import { download } from '../ui/download'
import { Icon } from '../ui/Icon'
import { Top } from '../ui/Top'
import { backup } from '../words/backup'
import { dayAt } from '../words/dates'
import { type Besides, besides } from './besides'
import { Passphrase } from './Passphrase'
import { madeUp, SHORTEST, tooShort } from './passphrase'
import { diarySealed } from './seal'

type State =
  | { phase: 'still' }
  | { phase: 'short' | 'working' | 'failed' | 'nothing' }
  | { phase: 'saved'; says: string }
type Typed = Signal<string>

export function BackupPage({ now, beside = besides }: { now: Date; beside?: Besides }) {
  return (
    <>
      <Top title={backup.title} back="/settings" />
      <main class="main">
        <p>{backup.lead}</p>
        <Make now={now} beside={beside} />
        <p class="small">{backup.plain}</p>
        <a class="btn wide" href="/restore">
          {backup.have}
        </a>
      </main>
    </>
  )
}

function Make({ now, beside }: { now: Date; beside: Besides }) {
  const typed = useSignal('')
  const state = useSignal<State>({ phase: 'still' })
  const submit = async (event: Event): Promise<void> => {
    event.preventDefault()
    if (state.value.phase === 'working') return
    state.value = tooShort(typed.value) ? { phase: 'short' } : { phase: 'working' }
    if (state.value.phase === 'working') state.value = await made(typed.value, now, beside)
  }
  const phase = state.value.phase
  return (
    <form class="stack" onSubmit={(event) => void submit(event)} noValidate>
      <Passphrase
        typed={typed}
        hint={backup.passphraseHint(SHORTEST)}
        error={phase === 'short' ? backup.tooShort(SHORTEST) : null}
        isNew
      />
      <MadeUp typed={typed} />
      <p class="card notice tight">{backup.warning}</p>
      <button type="submit" class="btn main-act wide" aria-disabled={phase === 'working'}>
        <Icon name="lock" />
        {phase === 'working' ? backup.working : backup.save}
      </button>
      <p role="status">{said(state.value)}</p>
    </form>
  )
}

/** For who has no passphrase at hand: it stands there to be written down, and fills the field. */
function MadeUp({ typed }: { typed: Typed }) {
  const made = useSignal<string | null>(null)
  const make = (): void => {
    made.value = madeUp()
    typed.value = made.value
  }
  return (
    <>
      <button type="button" class="btn wide" onClick={make}>
        {backup.makeOne}
      </button>
      <p role="status">{made.value !== null && made.value === typed.value && backup.madeUp(made.value)}</p>
    </>
  )
}

function said(state: State): string | false {
  if (state.phase === 'saved') return state.says
  if (state.phase === 'failed') return backup.failed
  return state.phase === 'nothing' && backup.nothing
}

async function made(passphrase: string, now: Date, beside: Besides): Promise<State> {
  try {
    const file = await diarySealed(await openNow(), passphrase, beside)
    if (file === null) return { phase: 'nothing' }
    download(new Blob([file.bytes], { type: 'application/octet-stream' }), `umbra-${dayAt(now)}.age`)
    return { phase: 'saved', says: backup.saved(file.says) }
  } catch (fault) {
    console.error(fault)
    return { phase: 'failed' }
  }
}
