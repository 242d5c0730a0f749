/** The end of following a diary, which asks once more. */
import { useSignal } from '@preact/signals'
import { desk } from '../words/desk'
import type { Server } from './server'

type EndTieProps = { tie: string; server: Server; onEnded: () => void }

export function EndTie({ tie, server, onEnded }: EndTieProps) {
  const asked = useSignal(false)
  const wrong = useSignal('')
  const end = async (): Promise<void> => {
    const done = await server.end(tie)
    if (done.ok || done.status === 404) onEnded()
    else wrong.value = desk.failed
  }
  if (!asked.value)
    return (
      <button
        type="button"
        class="btn plain"
        onClick={() => {
          asked.value = true
        }}
      >
        {desk.review.end}
      </button>
    )
  return (
    <section class="card notice tight">
      <p role="alert">{wrong.value || desk.review.endSays}</p>
      <button type="button" class="btn" onClick={() => void end()}>
        {desk.review.endSure}
      </button>
      <button
        type="button"
        class="btn"
        onClick={() => {
          asked.value = false
        }}
      >
        {desk.review.keep}
      </button>
    </section>
  )
}
