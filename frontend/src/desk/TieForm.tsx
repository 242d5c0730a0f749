/** The two ways to another diary: its person's code typed here, or a code of mine for them. */
import { useSignal } from '@preact/signals'
import { Disclosure } from '../ui/Disclosure'
import { Field } from '../ui/Field'
import { dayAt, shortDay, timeAt } from '../words/dates'
import { desk } from '../words/desk'
import type { NewCode, Server } from './server'
import { typedIn } from './typedIn'

type TieFormProps = { server: Server; onTied: (tie: string) => void }

export function TieForm({ server, onTied }: TieFormProps) {
  return (
    <Disclosure title={desk.tie.title}>
      {() => (
        <div class="cols two">
          <Take server={server} onTied={onTied} />
          <Invite server={server} />
        </div>
      )}
    </Disclosure>
  )
}

function Take({ server, onTied }: TieFormProps) {
  const wrong = useSignal<string | null>(null)
  const submit = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault()
    if (!(event.currentTarget instanceof HTMLFormElement)) return
    const { code = '' } = typedIn(event.currentTarget)
    if (code.trim()) wrong.value = await follow(server, code.trim(), onTied)
  }
  return (
    <form class="card" onSubmit={(event) => void submit(event)}>
      <h2>{desk.tie.take}</h2>
      <Field
        label={desk.tie.code}
        name="code"
        hint={desk.tie.takeHint}
        error={wrong.value}
        autocomplete="off"
        autocapitalize="characters"
        spellcheck={false}
        maxLength={20}
      />
      <button type="submit" class="btn">
        {desk.tie.follow}
      </button>
    </form>
  )
}

/** What was wrong with a code, or null. */
async function follow(server: Server, code: string, onTied: (tie: string) => void): Promise<string | null> {
  const found = await server.follow(code)
  if (!found.ok) return refusal(found.status)
  if (found.data) onTied(found.data.id)
  return null
}

function refusal(status: number | null): string {
  if (status === null) return desk.offline
  if (status === 404 || status === 422) return desk.tie.wrong
  return status === 429 ? desk.way.tooMany : desk.failed
}

function Invite({ server }: { server: Server }) {
  const made = useSignal<NewCode | null>(null)
  const wrong = useSignal('')
  const make = async (): Promise<void> => {
    const found = await server.invite()
    made.value = found.ok ? (found.data ?? null) : null
    if (found.ok) wrong.value = ''
    else wrong.value = found.status === 429 ? desk.tie.tooMany : desk.failed
  }
  return (
    <section class="card">
      <h2>{desk.tie.invite}</h2>
      <p class="small">{desk.tie.inviteHint}</p>
      <button type="button" class="btn" onClick={() => void make()}>
        {desk.tie.invite}
      </button>
      <div role="status">{made.value && <Made made={made.value} />}</div>
      {wrong.value && <p class="wrong">{wrong.value}</p>}
    </section>
  )
}

/** In two halves, as it is read aloud. */
const halves = (code: string): string => `${code.slice(0, 4)}-${code.slice(4)}`

function Made({ made }: { made: NewCode }) {
  const copied = useSignal(false)
  const until = new Date(made.expires_at)
  // Behind the #, so that no server and no log sees it.
  const address = `${location.origin}/followers#${made.code}`
  const copy = (): void =>
    void navigator.clipboard.writeText(address).then(() => {
      copied.value = true
    })
  return (
    <>
      <p class="figure">{halves(made.code)}</p>
      <p>{desk.tie.made(halves(made.code), `${shortDay(dayAt(until))}, ${timeAt(until)}`)}</p>
      <button type="button" class="btn" onClick={copy}>
        {copied.value ? desk.tie.copied : desk.tie.copy}
      </button>
    </>
  )
}
