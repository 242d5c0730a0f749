/** The way in to the desk: an account of its own kind, or the one that is there. */
import { useSignal } from '@preact/signals'
import { Field } from '../ui/Field'
import { Segments } from '../ui/Segments'
import { desk } from '../words/desk'
import type { Got, Server } from './server'
import { typedIn } from './typedIn'

type WayInProps = { server: Server; why: string; onIn: () => void }
type Way = 'signIn' | 'signUp'
const SHORTEST = 10

export function WayIn({ server, why, onIn }: WayInProps) {
  const way = useSignal<Way>('signIn')
  const wrong = useSignal(why)
  const busy = useSignal(false)
  const submit = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault()
    if (!(event.currentTarget instanceof HTMLFormElement) || busy.value) return
    const typed = typedIn(event.currentTarget)
    wrong.value = wrongIn(typed, way.value)
    if (wrong.value) return
    busy.value = true
    const found = await comeIn(server, typed, way.value)
    busy.value = false
    if (found.ok) onIn()
    else wrong.value = refusal(found.status)
  }
  return (
    <>
      <header class="desk-top">
        <h1>{desk.window}</h1>
      </header>
      <main class="narrow">
        <form class="answers" onSubmit={(event) => void submit(event)} noValidate>
          <p>{desk.way.lead}</p>
          <Segments
            label={desk.window}
            name="way"
            choices={{ signIn: desk.way.have, signUp: desk.way.haveNot }}
            chosen={way.value}
            onChange={(chosen) => {
              way.value = chosen === 'signUp' ? 'signUp' : 'signIn'
              wrong.value = ''
            }}
          />
          <Fields way={way.value} />
          {wrong.value && (
            <p class="wrong" role="alert">
              {wrong.value}
            </p>
          )}
          <button type="submit" class="btn main-act" aria-disabled={busy.value}>
            {busy.value ? desk.way.working : desk.way[way.value]}
          </button>
          <p class="small">{desk.way.keeps}</p>
        </form>
      </main>
    </>
  )
}

function Fields({ way }: { way: Way }) {
  const isNew = way === 'signUp'
  return (
    <>
      {isNew && (
        <Field
          label={desk.way.name}
          name="name"
          type="text"
          autocomplete="name"
          hint={desk.way.nameHint}
          maxLength={100}
        />
      )}
      <Field
        label={desk.way.email}
        name="email"
        type="email"
        autocomplete="email"
        inputMode="email"
        autocapitalize="none"
        spellcheck={false}
      />
      <Field
        label={desk.way.password}
        name="password"
        type="password"
        autocomplete={isNew ? 'new-password' : 'current-password'}
        hint={isNew ? desk.way.passwordHint : undefined}
      />
    </>
  )
}

type Typed = Record<string, string>

function wrongIn({ email = '', password = '', name = '' }: Typed, way: Way): string {
  if (!email.trim() || !password) return desk.way.needs
  if (way === 'signIn') return ''
  if (!name.trim()) return desk.way.needsName
  return password.length < SHORTEST ? desk.way.tooShort : ''
}

async function comeIn(server: Server, typed: Typed, way: Way): Promise<Got<unknown>> {
  const { email = '', password = '', name = '' } = typed
  if (way === 'signUp') {
    const made = await server.signUp(email.trim(), password, name.trim())
    if (!made.ok) return made
  }
  return server.signIn(email.trim(), password)
}

function refusal(status: number | null): string {
  if (status === null) return desk.offline
  if (status === 401 || status === 422) return desk.way.wrong
  return status === 429 ? desk.way.tooMany : desk.failed
}
