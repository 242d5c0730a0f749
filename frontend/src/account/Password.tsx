/** Another password for the account. */
import { useSignal } from '@preact/signals'
import { Disclosure } from '../ui/Disclosure'
import { Field } from '../ui/Field'
import { account } from '../words/account'
import { session } from '../words/session'
import type { Outcome } from './outcome'
import { changePassword } from './session'

export function Password({ email }: { email: string }) {
  return <Disclosure title={account.password_}>{() => <Form email={email} />}</Disclosure>
}

const SHORTEST = 10

function Form({ email }: { email: string }) {
  const [current, next] = [useSignal(''), useSignal('')]
  const outcome = useSignal<Outcome | null>(null)
  const submit = async (event: Event): Promise<void> => {
    event.preventDefault()
    const short = next.value.length < SHORTEST
    outcome.value = short
      ? { ok: false, field: 'new_password', message: session.shortPassword }
      : await changePassword(current.value, next.value)
    if (outcome.value.ok) current.value = next.value = ''
  }
  const wrong = (field: string): string | null =>
    outcome.value && !outcome.value.ok && (outcome.value.field ?? 'current_password') === field
      ? outcome.value.message
      : null
  return (
    <form class="stack" onSubmit={(event) => void submit(event)} noValidate>
      <input class="only-heard" type="email" autocomplete="username" value={email} readOnly tabIndex={-1} aria-hidden />
      <Secret label={account.current} kind="current-password" of={current} error={wrong('current_password')} />
      <Secret label={account.next} kind="new-password" of={next} error={wrong('new_password')} />
      <button type="submit" class="btn wide">
        {account.change}
      </button>
      <p role="status">{outcome.value?.ok && account.changed}</p>
    </form>
  )
}

export type SecretProps = {
  label: string
  kind: 'current-password' | 'new-password'
  of: { value: string }
  error: string | null
}

export function Secret({ label, kind, of, error }: SecretProps) {
  return (
    <Field
      label={label}
      type="password"
      autocomplete={kind}
      value={of.value}
      error={error}
      onInput={(event) => {
        of.value = event.currentTarget.value
      }}
    />
  )
}
