/** An attack that is begun before the diary has opened: seen at once, and written as soon as it is known that none runs yet. */
import { signal } from '@preact/signals'
import type { EntryOf } from '../store/database'
import { newId } from '../store/ids'
import { ready } from '../store/live'
import { runningEpisode } from '../store/running'
import { whenReady } from '../store/whenReady'
import { begun } from './acts'
import { begin } from './do'
import { opened } from './shown'

export const early = signal<EntryOf<'episode'> | null>(null)

/** One that runs already is shown, and said; whoever wants another one says so. */
export function beginEvenEarly(moment: Date): void {
  if (ready.value) return void begin(moment)
  if (early.value) return
  early.value = { id: newId(), kind: 'episode', revision: null, fields: begun(moment) }
  whenReady(() => {
    early.value = null
    if (runningEpisode.value) opened.value = 'already running'
    else void begin(moment)
  })
}
