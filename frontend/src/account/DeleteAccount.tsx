/** Deleting everything: it is asked twice, the second time for the password. */
import { useSignal } from '@preact/signals'
import { Sheet } from '../ui/Sheet'
import { account } from '../words/account'
import { Secret } from './Password'
import { deleteAccount } from './session'

export function DeleteAccount({ onGone }: { onGone: () => void }) {
  const asked = useSignal(false)
  const close = (): void => {
    asked.value = false
  }
  return (
    <section class="stack" aria-labelledby="delete">
      <h2 id="delete">{account.delete}</h2>
      <p class="small">{account.deleteSays}</p>
      <button
        type="button"
        class="btn wide"
        onClick={() => {
          asked.value = true
        }}
      >
        {account.deleteFirst}
      </button>
      <Sheet title={account.delete} open={asked.value} onClose={close}>
        <Sure onGone={onGone} onClose={close} />
      </Sheet>
    </section>
  )
}

function Sure({ onGone, onClose }: { onGone: () => void; onClose: () => void }) {
  const password = useSignal('')
  const wrong = useSignal<string | null>(null)
  const submit = async (event: Event): Promise<void> => {
    event.preventDefault()
    if (!password.value) {
      wrong.value = account.needsPassword
      return
    }
    const outcome = await deleteAccount(password.value)
    wrong.value = outcome.ok ? null : outcome.message
    if (outcome.ok) onGone()
  }
  return (
    <form class="stack" onSubmit={(event) => void submit(event)} noValidate>
      <p>{account.deleteSure}</p>
      <Secret label={account.password} kind="current-password" of={password} error={wrong.value} />
      <button type="button" class="btn main-act wide" onClick={onClose}>
        {account.deleteKeep}
      </button>
      <button type="submit" class="btn wide">
        {account.deleteNow}
      </button>
    </form>
  )
}
