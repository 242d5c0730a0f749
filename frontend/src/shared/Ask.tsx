/** Asks for what is missing: the short code, the passcode; or says that the link opens no more. */
import { useSignal } from '@preact/signals'
import { Field } from '../ui/Field'
import { shared } from '../words/shared'
import type { Refusal, Secret } from './opening'
import { Tongue } from './Tongue'

export type AskProps = {
  why: Refusal | 'opening' | null
  secret: Secret | null
  attempt: (secret: Secret, passcode?: string) => Promise<void>
}

export function Ask({ why, secret, attempt }: AskProps) {
  const asksPasscode = secret !== null && (why === 'needed' || why === 'wrong')
  return (
    <>
      <header class="top">
        <h1>{shared.title}</h1>
      </header>
      <main class="main">
        {why === 'opening' && <p role="status">{shared.opening}</p>}
        {asksPasscode && <Passcode wrong={why === 'wrong'} onGive={(passcode) => void attempt(secret, passcode)} />}
        {why && !asksPasscode && why !== 'opening' && (
          <p class="card notice" role="alert">
            {refusals()[why]}
          </p>
        )}
        {why !== 'opening' && !asksPasscode && <Code onGive={(code) => void attempt({ code })} />}
        <Tongue />
      </main>
    </>
  )
}

const refusals = (): Readonly<Record<string, string>> => shared.refusals

function Passcode({ wrong, onGive }: { wrong: boolean; onGive: (passcode: string) => void }) {
  const typed = useSignal('')
  return (
    <form
      class="stack"
      onSubmit={(event) => {
        event.preventDefault()
        onGive(typed.value)
      }}
    >
      <p>{shared.passcodeWhy}</p>
      <Field
        label={shared.passcode}
        inputMode="numeric"
        autocomplete="off"
        required
        maxLength={20}
        value={typed.value}
        error={wrong ? shared.refusals.wrong : null}
        onInput={(event) => {
          typed.value = event.currentTarget.value
        }}
      />
      <button type="submit" class="btn main-act wide">
        {shared.openIt}
      </button>
    </form>
  )
}

function Code({ onGive }: { onGive: (code: string) => void }) {
  const typed = useSignal('')
  return (
    <form
      class="stack"
      onSubmit={(event) => {
        event.preventDefault()
        onGive(typed.value)
      }}
    >
      <Field
        label={shared.code}
        hint={shared.codeHint}
        autocomplete="off"
        autocapitalize="characters"
        spellcheck={false}
        required
        maxLength={20}
        value={typed.value}
        onInput={(event) => {
          typed.value = event.currentTarget.value
        }}
      />
      <button type="submit" class="btn main-act wide">
        {shared.openIt}
      </button>
    </form>
  )
}
