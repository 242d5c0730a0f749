/** A part of a page that is fetched after the first paint; the worker has kept it on the device. */
import { signal } from '@preact/signals'
import type { ComponentType } from 'preact'
import { useEffect } from 'preact/hooks'
import { words } from '../words'
import { speakLate } from '../words/spoken'

/** Nothing stands in its place while it is fetched, so nothing blinks; below the fold nobody sees it come. */
export function later<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  Failed: ComponentType<Again> = Missing,
): ComponentType<Props> {
  const state = signal<{ part?: ComponentType<Props>; failed?: true }>({})
  const fetchPart = (): Promise<void> =>
    Promise.all([load(), speakLate()]).then(
      ([part]) => {
        state.value = { part }
      },
      () => {
        state.value = { failed: true }
      },
    )
  return function Later(props: Props) {
    const { part: Part, failed } = state.value
    useEffect(() => {
      if (!Part) void fetchPart()
    }, [])
    if (Part) return <Part {...props} />
    return failed ? <Failed onAgain={() => void fetchPart()} /> : null
  }
}

/** For a part that nobody misses while it is not there. */
export const Quiet = (): null => null

type Again = { onAgain: () => void }

function Missing({ onAgain }: Again) {
  return (
    <div class="card" role="status">
      <p>{words.common.partMissing}</p>
      <button type="button" class="btn" onClick={onAgain}>
        {words.common.tryAgain}
      </button>
    </div>
  )
}
