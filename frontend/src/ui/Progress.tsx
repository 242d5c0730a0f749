/** How far something is that takes a while, and the way to stop it. */
import './progress.css'

type ProgressProps = { label: string; done: number; of: number; stop?: string; onStop?: () => void }

export function Progress({ label, done, of, stop, onStop }: ProgressProps) {
  return (
    <>
      <progress class="progress" max={of} value={Math.min(done, of)} aria-label={label} />
      {onStop && (
        <button type="button" class="btn wide" onClick={onStop}>
          {stop}
        </button>
      )}
    </>
  )
}
