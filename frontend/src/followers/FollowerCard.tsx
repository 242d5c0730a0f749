/** One specialist who follows the diary, or did, and the way to take it back. */
import { useSignal } from '@preact/signals'
import { dayAt, fullDay } from '../words/dates'
import { followers } from '../words/followers'
import { listOf } from '../words/grammar'
import { PARTS } from './parts'
import type { Besides, Follower } from './server'

type FollowerCardProps = { follower: Follower; besides: Besides; onChange: () => void }

const day = (moment: string): string => fullDay(dayAt(new Date(moment)))

export function FollowerCard({ follower, besides, onChange }: FollowerCardProps) {
  const { specialist, name, scope, made_at, ended_at, ended_by, opened_at } = follower
  const parts = PARTS.filter((part) => scope.include.includes(part)).map((part) => followers.parts[part])
  return (
    <section class="card tight" aria-label={specialist}>
      <h2>{specialist}</h2>
      <p class="small">
        {followers.since(day(made_at))} {followers.as(name)}{' '}
        {opened_at ? followers.opened(day(opened_at)) : followers.neverOpened}
      </p>
      <p class="small">
        {followers.days} {listOf(parts)}
      </p>
      {ended_at === null ? (
        <End follower={follower} besides={besides} onEnded={onChange} />
      ) : (
        <p>{ended_by === 'patient' ? followers.endedByYou(day(ended_at)) : followers.endedByThem(day(ended_at))}</p>
      )}
    </section>
  )
}

function End({ follower, besides, onEnded }: Omit<FollowerCardProps, 'onChange'> & { onEnded: () => void }) {
  const asked = useSignal(false)
  const wrong = useSignal('')
  const end = async (): Promise<void> => {
    const done = await besides.end(follower.id)
    if (done.ok || done.status === 404) onEnded()
    else wrong.value = done.status === null ? followers.offline : followers.failed
  }
  const ask = (wanted: 'asked' | 'kept') => (): void => {
    asked.value = wanted === 'asked'
  }
  if (!asked.value)
    return (
      <button type="button" class="btn" onClick={ask('asked')}>
        {followers.end}
      </button>
    )
  return (
    <>
      <p role="alert">{wrong.value || followers.endSays(follower.specialist)}</p>
      <button type="button" class="btn main-act" onClick={() => void end()}>
        {followers.endSure}
      </button>
      <button type="button" class="btn" onClick={ask('kept')}>
        {followers.keep}
      </button>
    </>
  )
}
