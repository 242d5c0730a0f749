/** What asks for the password once more: a new one, or the end of the account. */
import { useSignal } from '@preact/signals'
import { Disclosure } from '../ui/Disclosure'
import { Field } from '../ui/Field'
import { desk } from '../words/desk'
import type { Server } from './server'
import { typedIn } from './typedIn'

/** `erasing`: the account goes, and this comes after. */
type PasswordFormProps = { server: Server; erasing?: () => void }

export function PasswordForm({ server, erasing }: PasswordFormProps) {
  const said = useSignal('')
  const send = async (form: HTMLFormElement): Promise<void> => {
    const { current = '', next = '' } = typedIn(form)
    if (!erasing && next.length < 10) {
      said.value = desk.way.tooShort
      return
    }
    const done = await (erasing ? server.erase(current) : server.changePassword(current, next))
    said.value = done.ok ? desk.settings.changed : refusal(done.status)
    if (done.ok) (erasing ?? (() => form.reset()))()
  }
  return (
    <Disclosure title={erasing ? desk.settings.delete : desk.settings.password}>
      {() => (
        <form
          class="answers"
          onSubmit={(event) => {
            event.preventDefault()
            void send(event.currentTarget)
          }}
        >
          {erasing && <p>{desk.settings.deleteSays}</p>}
          <Field label={desk.settings.current} name="current" type="password" autocomplete="current-password" />
          {!erasing && <Field label={desk.settings.next} name="next" type="password" autocomplete="new-password" />}
          <button type="submit" class="btn">
            {erasing ? desk.settings.deleteNow : desk.settings.change}
          </button>
          <p role="status">{said.value}</p>
        </form>
      )}
    </Disclosure>
  )
}

function refusal(status: number | null): string {
  if (status === null) return desk.offline
  return status === 422 ? desk.settings.wrong : desk.failed
}
