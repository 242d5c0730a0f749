/** A part of the app that is fetched when it is first asked for; the worker has kept it on the device. */
import type { ComponentType } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { app } from '../words/app'
import { speakLate } from '../words/spoken'
import { Notice } from './Notice'

type Load<Props> = () => Promise<ComponentType<Props>>
export type LatePart<Props> = ComponentType<Props> & {
  /** Fetch it before it is wanted, so that nothing waits for it then. */
  prepare: () => Promise<unknown>
}
type Shown<Props> = { part: ComponentType<Props> | null; failed: boolean }

/** A screen. While it is fetched the page stays dark and says so; nothing turns or blinks. */
export const late = <Props extends object>(load: Load<Props>): LatePart<Props> =>
  lateWith(load, () => <Notice title={app.openingPage} />, NotHere)

/** Something beside the screen, which nobody misses while it is not there. */
export const lateAndQuiet = <Props extends object>(load: Load<Props>): LatePart<Props> =>
  lateWith(load, Nothing, Nothing)

function lateWith<Props extends object>(
  load: Load<Props>,
  Meanwhile: ComponentType,
  Failed: ComponentType<{ onAgain: () => void }>,
): LatePart<Props> {
  let known: ComponentType<Props> | null = null
  const prepare = (): Promise<ComponentType<Props>> =>
    Promise.all([load(), speakLate()]).then(([part]) => {
      known = part
      return part
    })
  function Late(props: Props) {
    const [{ part: Part, failed }, show] = useState<Shown<Props>>({ part: known, failed: false })
    useEffect(() => {
      if (Part || failed) return
      prepare().then(
        (part) => show({ part, failed: false }),
        () => show({ part: null, failed: true }),
      )
    }, [Part, failed])
    if (Part) return <Part {...props} />
    return failed ? <Failed onAgain={() => show({ part: null, failed: false })} /> : <Meanwhile />
  }
  return Object.assign(Late, { prepare })
}

const Nothing = () => null

function NotHere({ onAgain }: { onAgain: () => void }) {
  return (
    <Notice title={app.lateTitle} says={app.late}>
      <button type="button" class="btn main-act wide" onClick={onAgain}>
        {app.again}
      </button>
    </Notice>
  )
}
