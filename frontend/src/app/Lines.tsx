/** One line each, above the tabs: a new version, while nothing else is being done, and what only this device has when it cannot be sent. */

import { useRef } from 'preact/hooks'
import { person } from '../account/session'
import { pageOf } from '../history/entryWords'
import { checkins, doses, episodes, setAside, waiting } from '../store/live'
import { questionsOf } from '../store/questions'
import { type Phase, syncState } from '../sync/schedule'
import { Icon } from '../ui/Icon'
import { Undone } from '../ui/Undone'
import { takeUpdate, updateReady } from '../update/update'
import { app } from '../words/app'
import { numberIn } from '../words/grammar'
import { history } from '../words/history'
import { idle } from './idle'
import { place } from './route'

export function Lines() {
  return (
    <div class="lines" role="status">
      <Undone at={place.value.path} />
      <Receiving />
      <Unsent />
      <Questions />
      <Update />
    </div>
  )
}

/** So many that came with one sync are a diary on its way; told in these steps, so that nobody hears each page of it. */
const MANY = 500

function Receiving() {
  const before = useRef<number | null>(null)
  const here = episodes.value.length + doses.value.length + checkins.value.length
  if (syncState.value.phase === 'syncing') before.current ??= here
  else before.current = null
  const steps = before.current === null ? 0 : Math.floor((here - before.current) / MANY)
  if (steps === 0 || before.current === null) return null
  return (
    <p class="line">
      <Icon name="down" />
      <span>{app.receiving(numberIn(before.current + steps * MANY))}</span>
    </p>
  )
}

/** Where two devices gave two answers; said while nothing hurts, and never in the way. */
function Questions() {
  const [first, ...others] = setAside.value
  if (!first || !idle.value) return null
  const count = setAside.value.reduce((sum, entry) => sum + questionsOf(entry).length, 0)
  return (
    <p class="line">
      <Icon name="ask" />
      <a href={others.length > 0 ? '/settings/waiting' : pageOf(first)}>{history.question.count(count)}</a>
    </p>
  )
}

function Update() {
  if (!updateReady.value || !idle.value) return null
  return (
    <p class="line">
      <Icon name="down" />
      <span>{app.update}</span>
      <button type="button" class="btn plain" onClick={() => void takeUpdate()}>
        {app.updateNow}
      </button>
    </p>
  )
}

const reasons = (): Partial<Record<Phase, { says: string; leadsTo: string }>> => ({
  signed_out: { says: app.signedOut, leadsTo: '/sign-in' },
  too_old: { says: app.tooOld, leadsTo: '/settings/waiting' },
  offline: { says: '', leadsTo: '/settings/waiting' },
  failed: { says: '', leadsTo: '/settings/waiting' },
})

/** Silent while the entries are on their way: only what needs knowing is said, and it stays while it is tried again. */
function Unsent() {
  const known = useRef<Phase>('idle')
  const { phase } = syncState.value
  if (phase !== 'syncing') known.current = phase
  const why = reasons()[known.current]
  if (!person.value || waiting.value === 0 || !why) return null
  const counted = app.onlyHere(waiting.value)
  return (
    <p class="line">
      <Icon name="phone" />
      <a href={why.leadsTo}>{why.says ? `${counted}. ${why.says}` : counted}</a>
    </p>
  )
}
