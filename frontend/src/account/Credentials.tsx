/** The form with which a person comes in: address and password, and what is wrong with them in plain words. */
import { useSignal } from '@preact/signals'
import type { ComponentChildren } from 'preact'
import { isText, useDraft } from '../typed/useDraft'
import { Field } from '../ui/Field'
import { Icon } from '../ui/Icon'
import { Top } from '../ui/Top'
import { account } from '../words/account'
import type { Outcome } from './outcome'
import { type Wrong, wrongIn } from './wrong'

export type CredentialsProps = {
  title: string
  lead: string
  /** What a browser's password store should offer. */
  password: 'new-password' | 'current-password'
  hint?: string
  onSend: (email: string, password: string) => Promise<Outcome>
  children: ComponentChildren
}

export function Credentials({ title, lead, password, hint, onSend, children }: CredentialsProps) {
  const wrong = useSignal<Wrong>({})
  const busy = useSignal(false)
  /** The address alone: a password is never kept. */
  const email = useDraft('account email', '', isText)
  const submit = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault()
    if (!(event.currentTarget instanceof HTMLFormElement) || busy.value) return
    const typed = typedIn(event.currentTarget)
    wrong.value = wrongIn(typed, password)
    if (Object.keys(wrong.value).length > 0) return
    busy.value = true
    // Whoever has come in has another diary open, and this draft in none.
    email.done()
    wrong.value = fromOutcome(await onSend(typed.email, typed.password))
    if (Object.keys(wrong.value).length > 0) email.set(typed.email)
    busy.value = false
  }
  return (
    <>
      <Top title={title} back="/settings" />
      <main class="main">
        <form class="answers" onSubmit={(event) => void submit(event)} noValidate>
          <p>{lead}</p>
          <Inputs email={email} password={password} hint={hint} wrong={wrong.value} />
          {wrong.value.form && (
            <p class="wrong" role="alert">
              {wrong.value.form}
            </p>
          )}
          <button type="submit" class="btn main-act wide" aria-disabled={busy.value}>
            {busy.value ? account.working : title}
          </button>
          {children}
        </form>
      </main>
    </>
  )
}

type InputsProps = Pick<CredentialsProps, 'password'> & {
  email: { value: string; set: (text: string) => void }
  hint: string | undefined
  wrong: Wrong
}

function Inputs({ email, password, hint, wrong }: InputsProps) {
  const seen = useSignal(false)
  return (
    <>
      <Field
        label={account.email}
        name="email"
        type="email"
        autocomplete="email"
        inputMode="email"
        autocapitalize="none"
        spellcheck={false}
        required
        value={email.value}
        onInput={(event) => email.set(event.currentTarget.value)}
        error={wrong.email}
      />
      <Field
        label={account.password}
        name="password"
        type={seen.value ? 'text' : 'password'}
        autocomplete={password}
        autocapitalize="none"
        spellcheck={false}
        required
        hint={hint}
        error={wrong.password}
      />
      <button
        type="button"
        class="btn"
        aria-pressed={seen.value}
        onClick={() => {
          seen.value = !seen.value
        }}
      >
        <Icon name="eye" />
        {account.show}
      </button>
    </>
  )
}

function typedIn(form: HTMLFormElement): { email: string; password: string } {
  const data = new FormData(form)
  const text = (name: string): string => {
    const value = data.get(name)
    return typeof value === 'string' ? value : ''
  }
  return { email: text('email').trim(), password: text('password') }
}

/** What the server says is wrong stands beside the field that it is about. */
function fromOutcome(outcome: Outcome): Wrong {
  if (outcome.ok) return {}
  if (outcome.field === 'email') return { email: outcome.message }
  return outcome.field === 'password' ? { password: outcome.message } : { form: outcome.message }
}
