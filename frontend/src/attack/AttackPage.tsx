/** The Attack page: every question about one attack, what classifies first; saved as it is answered. */
import type { ComponentChildren } from 'preact'
import { restore } from '../store/diary'
import { background, discarded, doses, episodes, medications, refused, unsent } from '../store/live'
import { underWay } from '../store/underWay'
import { Icon } from '../ui/Icon'
import { later } from '../ui/later'
import { SavedMark } from '../ui/SavedMark'
import { Undone } from '../ui/Undone'
import { offerBack } from '../ui/undo'
import { UsualBar } from '../usual/UsualBar'
import { words } from '../words'
import './attack.css'
import { written } from '../typed/localtime'
import { CameWith } from './CameWith'
import { Feels } from './Feels'
import { NotSaved } from './NotSaved'
import type { Part } from './part'
import { refusalsIn } from './refusals'
import { endState, runsLong, withEnd } from './span'
import { Verdict } from './Verdict'
import { Where } from './Where'
import { failed, takeAway, tellSpan, tellTo, write } from './write'

export type AttackPageProps = { id: string; now: Date; clock: () => Date }
/** What does not classify comes after the first paint. */
const Rest = later(() => import('./Rest').then((late) => late.Rest))
const Notices = later(() => import('./Rest').then((late) => late.Notices))
const OpenQuestions = later(() => import('./Rest').then((late) => late.OpenQuestions))
const Long = later(() => import('./Rest').then((late) => late.Long))

export function AttackPage({ id, now, clock }: AttackPageProps) {
  const said = episodes.value.find((entry) => entry.id === id)?.fields
  if (!said?.span) return <Gone id={id} />
  const part: Part = { id, said, span: said.span, tell: tellTo(id), now: now.getTime(), clock }
  return <Open key={id} {...part} />
}

/** The page of an attack that is there. */
export function Open(part: Part) {
  const taken = doses.value.filter(({ fields }) => fields.episode_id === part.id)
  const here = [part.id, ...taken.map(({ id }) => id)].some((id) => unsent.value.has(id))
  const refusal = refused.value.find(({ id }) => id === part.id)?.message
  return (
    <>
      <Top>
        <SavedMark where={failed.value ? 'nowhere' : here ? 'phone' : 'account'} writing={underWay.value.size > 0} />
      </Top>
      <main class="main attack-page">
        <Verdict {...part} doses={taken.map(({ fields }) => fields)} background={background.value?.fields ?? null} />
        <NotSaved />
        <UsualBar said={part.said} tell={part.tell} done={offerBack} />
        {refusal !== undefined && <Notices refusal={refusal} />}
        <OpenQuestions id={part.id} />
        {runsLong(part.span, part.now) && <Long {...part} />}
        <Where {...part} />
        <Feels {...part} />
        <CameWith {...part} />
        <Rest part={part} doses={taken} medications={medications.value} refusals={refusalsIn(refusal)} />
        <button type="button" class="btn plain wide" onClick={() => takeAway('episode', part.id, words.attack.removed)}>
          <Icon name="bin" />
          {words.attack.remove}
        </button>
      </main>
      <Dock {...part} />
    </>
  )
}

function Top({ children }: { children?: ComponentChildren }) {
  return (
    <header class="top">
      <a class="btn plain icon-only" href="/" aria-label={words.attack.back}>
        <Icon name="back" />
      </a>
      <h1>{words.attack.title}</h1>
      {children}
    </header>
  )
}

/** What is done most stands under the thumb: the end of an attack that runs, and the way out. */
function Dock({ span, tell, clock }: Part) {
  const over = (): void => tellSpan(tell, (stored) => withEnd(stored, 'ended', written(stored.time_zone, clock())))
  return (
    <section class="dock-stack" aria-label={words.attack.dock}>
      <Undone at={location.pathname} />
      <div class="dock">
        {endState(span) === 'running' && (
          <button type="button" class="btn grow" onClick={over}>
            <Icon name="over" />
            {words.attack.over}
          </button>
        )}
        <a class="btn main-act grow" href="/">
          {words.attack.done}
        </a>
      </div>
    </section>
  )
}

/** Deleted a moment ago, with the way back; or never here. */
function Gone({ id }: { id: string }) {
  const deleted = discarded.value.some((entry) => entry.id === id)
  return (
    <>
      <Top />
      <main class="main low">
        <p class="spread" role="status">
          {deleted ? `${words.attack.removed} ${words.attack.removedSay}` : words.attack.missing}
        </p>
        {deleted && (
          <button type="button" class="btn wide" onClick={() => write(() => restore('episode', id))}>
            {words.common.undo}
          </button>
        )}
        <a class="btn main-act wide" href="/">
          {words.attack.done}
        </a>
      </main>
    </>
  )
}
