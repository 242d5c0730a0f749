/** A code for a specialist, shown once. */
import { useSignal } from '@preact/signals'
import { dayAt, shortDay, timeAt } from '../words/dates'
import { followers } from '../words/followers'
import { refusal } from './refusal'
import type { Besides, NewCode, Share } from './server'

type MakeCodeProps = { besides: Besides; share: () => Share }

export function MakeCode({ besides, share }: MakeCodeProps) {
  const made = useSignal<NewCode | null>(null)
  const wrong = useSignal('')
  const make = async (): Promise<void> => {
    const wanted = share()
    wrong.value = wanted.name ? '' : followers.needsName
    if (!wanted.name) return
    const got = await besides.makeCode(wanted)
    made.value = got.ok ? (got.data ?? null) : null
    if (!got.ok) wrong.value = refusal(got.status)
  }
  return (
    <div class="stack">
      <button type="button" class="btn main-act wide" onClick={() => void make()}>
        {followers.make}
      </button>
      <p class="small">{followers.makeHint}</p>
      <div role="status">{made.value && <Made made={made.value} />}</div>
      {wrong.value && (
        <p class="wrong" role="alert">
          {wrong.value}
        </p>
      )}
    </div>
  )
}

function Made({ made: { code, expires_at } }: { made: NewCode }) {
  const until = new Date(expires_at)
  const halves = `${code.slice(0, 4)}-${code.slice(4)}`
  return (
    <>
      <p class="figure" aria-hidden="true">
        {halves}
      </p>
      <p>{followers.code(halves, `${shortDay(dayAt(until))}, ${timeAt(until)}`)}</p>
    </>
  )
}
