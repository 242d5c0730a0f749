/** The short code to read aloud during a visit, in place of the link. */
import { useSignal } from '@preact/signals'
import { timeAt } from '../words/dates'
import { share } from '../words/share'
import type { Besides, ShortCode } from './besides'

export function CodeToRead({ id, beside }: { id: string; beside: Besides }) {
  const made = useSignal<ShortCode | null>(null)
  const says = useSignal('')
  const make = async (): Promise<void> => {
    says.value = ''
    const got = await beside.code(id)
    if (got.ok) made.value = got.value
    else says.value = got.status === null ? share.offline : share.noCode
  }
  return (
    <div class="stack tight">
      <button type="button" class="btn wide" onClick={() => void make()}>
        {made.value ? share.anotherCode : share.giveCode}
      </button>
      {made.value && (
        <>
          <p class="figure num passcode">{`${made.value.code.slice(0, 4)} ${made.value.code.slice(4)}`}</p>
          <p class="small">{share.codeUntil(location.host, timeAt(new Date(made.value.ends_at)))}</p>
        </>
      )}
      <p role="status">{says.value}</p>
    </div>
  )
}
