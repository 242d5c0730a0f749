/** The field for a passphrase, which can be looked at while it is typed. */
import { type Signal, useSignal } from '@preact/signals'
import { Field } from '../ui/Field'
import { Switch } from '../ui/Switch'
import { backup } from '../words/backup'

type PassphraseProps = { typed: Signal<string>; hint?: string; error: string | null; isNew?: boolean }

export function Passphrase({ typed, hint, error, isNew = false }: PassphraseProps) {
  const shown = useSignal(false)
  return (
    <>
      <Field
        label={backup.passphrase}
        type={shown.value ? 'text' : 'password'}
        autocomplete={isNew ? 'new-password' : 'off'}
        autocapitalize="none"
        spellcheck={false}
        value={typed.value}
        hint={hint}
        error={error}
        onInput={(event) => {
          typed.value = event.currentTarget.value
        }}
      />
      <Switch
        label={backup.show}
        on={shown.value}
        onChange={(on) => {
          shown.value = on === 'on'
        }}
      />
    </>
  )
}
