/** What the shortcuts of the home screen do: "/?now=headache", "/?now=medicine", "/?now=free", each once. */

import { freeOn } from '../store/days'
import { episodes } from '../store/live'
import { runningEpisode } from '../store/running'
import { dayAt } from '../words/dates'
import { today } from '../words/today'
import { begin, mark } from './do'
import { touches } from './last'
import { opened } from './shown'
import { undoable } from './undo'

/** Do what the address asks for. The write begins, and in the same task the address is gone: a reload does nothing twice. */
export function followShortcut(now: Date): void {
  const asked = new URLSearchParams(location.search).get('now')
  if (asked === null) return
  act(asked, now)
  history.replaceState(null, '', '/')
}

function act(asked: string, now: Date): void {
  if (asked === 'headache') headache(now)
  if (asked === 'medicine') opened.value = 'medicine'
  if (asked === 'free') free(dayAt(now))
}

/** One that runs already is shown, and said; whoever wants another one says so. */
function headache(now: Date): void {
  if (runningEpisode.value) opened.value = 'already running'
  else void begin(now)
}

function free(day: string): void {
  const marked = freeOn(day) !== undefined
  if (episodes.value.some((attack) => touches(attack, day))) opened.value = 'attack today'
  else if (marked) undoable.value = { says: today.markedFree, undo: () => mark(day, true, null) }
  else void mark(day, null, true)
}
