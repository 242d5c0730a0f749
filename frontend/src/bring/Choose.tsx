/** The first step: which file, and which files there can be. */
import { useSignal } from '@preact/signals'
import { SOURCE } from '../contract/vocabulary'
import { Disclosure } from '../ui/Disclosure'
import { Field } from '../ui/Field'
import { account } from '../words/account'
import { bring } from '../words/bring'
import { sourceName } from '../words/sourceName'
import type { Bringing, Step } from './bringing'

type Wrong = Extract<Step, { at: 'choose' }>['wrong'] | 'no file'

export function Choose({ bringing, wrong }: { bringing: Bringing; wrong: Wrong }) {
  const file = useSignal<File | null>(null)
  const none = useSignal(false)
  const open = (event: Event): void => {
    event.preventDefault()
    none.value = file.value === null
    if (file.value) void bringing.open(file.value)
  }
  const shown = none.value ? 'no file' : wrong
  return (
    <form class="stack" onSubmit={open} noValidate>
      <p>{bring.lead}</p>
      <Field
        label={bring.file}
        type="file"
        error={shown && bring.wrong[shown]}
        onChange={(event) => {
          file.value = event.currentTarget.files?.[0] ?? null
          none.value = false
        }}
      />
      {shown === 'signed out' && (
        <a class="btn wide" href="/sign-in">
          {account.signIn}
        </a>
      )}
      <button type="submit" class="btn main-act wide">
        {bring.open}
      </button>
      <Disclosure title={bring.known}>
        {() => (
          <>
            <ul class="values">
              {SOURCE.map((source) => (
                <li key={source}>{sourceName(source)}</li>
              ))}
            </ul>
            <p class="small">{bring.appleHint}</p>
          </>
        )}
      </Disclosure>
    </form>
  )
}
