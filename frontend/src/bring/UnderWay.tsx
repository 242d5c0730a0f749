/** Something that takes a while: how far it is, and the way to stop it. */
import { Progress } from '../ui/Progress'
import { bring } from '../words/bring'
import { locale } from '../words/dates'

type UnderWayProps = { says: string; done: number; of: number | null; bytes?: boolean; onStop?: () => void }

export function UnderWay({ says, done, of, bytes = false, onStop }: UnderWayProps) {
  const known = of !== null && of > 0
  return (
    <section class="stack">
      <p role="status">{says}</p>
      {known && (
        <>
          <Progress label={says} done={done} of={of} />
          <p class="small">
            {bytes ? bring.megabytes(megabytes(done), megabytes(of)) : bring.rows(whole(done), whole(of))}
          </p>
        </>
      )}
      {onStop && (
        <button type="button" class="btn wide" onClick={onStop}>
          {bring.stop}
        </button>
      )}
    </section>
  )
}

const megabytes = (bytes: number): string =>
  new Intl.NumberFormat(locale(), { maximumFractionDigits: 1 }).format(bytes / 1_000_000)

const whole = (count: number): string => new Intl.NumberFormat(locale()).format(count)
