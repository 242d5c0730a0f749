/** The way out; entries that only this device has are named first, and may be saved to a file. */
import { useSignal } from '@preact/signals'
import { Icon } from '../ui/Icon'
import { account } from '../words/account'
import type { Failure, Outcome } from './outcome'
import { signOut, signOutAnyway } from './session'

export function SignOut({ onLeft }: { onLeft: () => void }) {
  const held = useSignal<Failure | null>(null)
  const leave = async (way: () => Promise<Outcome>): Promise<void> => {
    const outcome = await way()
    held.value = outcome.ok ? null : outcome
    if (outcome.ok) onLeft()
  }
  return (
    <div class="stack">
      <button type="button" class="btn wide" onClick={() => void leave(signOut)}>
        {account.signOut}
      </button>
      {held.value && (
        <div class="card notice tight" role="alert">
          <p>{held.value.message}</p>
          {held.value.waiting !== undefined && <Anyway onAnyway={() => void leave(signOutAnyway)} />}
        </div>
      )}
    </div>
  )
}

function Anyway({ onAnyway }: { onAnyway: () => void }) {
  return (
    <>
      <a class="btn wide" href="/settings/waiting">
        <Icon name="down" />
        {account.saveFile}
      </a>
      <p class="small">{account.outAnywayHint}</p>
      <button type="button" class="btn wide" onClick={onAnyway}>
        {account.outAnyway}
      </button>
    </>
  )
}
