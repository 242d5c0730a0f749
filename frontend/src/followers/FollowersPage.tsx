/** Who follows the diary: each with what they may read and the way to end it, their questions, and the way to let one in. */
import { useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import { Disclosure } from '../ui/Disclosure'
import { Top } from '../ui/Top'
import { dayAt } from '../words/dates'
import { followers } from '../words/followers'
import { FollowerCard } from './FollowerCard'
import { LetIn } from './LetIn'
import { Questions } from './Questions'
import { type Besides, type Followers, type Got, besides as real } from './server'

type FollowersPageProps = { now: Date; besides?: Besides }

export function FollowersPage({ now, besides = real }: FollowersPageProps) {
  return (
    <>
      <Top title={followers.title} back="/settings" />
      <main class="main">
        <p>{followers.lead}</p>
        {besides.hasAccount() ? <Mine besides={besides} today={dayAt(now)} /> : <WithoutAccount />}
      </main>
    </>
  )
}

const WithoutAccount = () => (
  <>
    <p>{followers.needsAccount}</p>
    <a class="btn main-act wide" href="/sign-up">
      {followers.signUp}
    </a>
    <a class="btn wide" href="/sign-in">
      {followers.signIn}
    </a>
  </>
)

function Mine({ besides, today }: { besides: Besides; today: string }) {
  const shown = useSignal<Got<Followers> | null>(null)
  const ask = async (): Promise<void> => {
    shown.value = await besides.all()
  }
  useEffect(() => void ask(), [])
  const got = shown.value
  if (got === null) return <p role="status">{followers.opening}</p>
  if (!got.ok || !got.data) return <Refused status={got.ok ? 500 : got.status} onAgain={() => void ask()} />
  const all = got.data.followers
  const standing = all.filter(({ ended_at }) => ended_at === null)
  const ended = all.filter(({ ended_at }) => ended_at !== null)
  return (
    <>
      <Questions
        questions={got.data.questions}
        open={new Set(standing.map(({ id }) => id))}
        besides={besides}
        onChange={() => void ask()}
      />
      {standing.length === 0 && <p>{followers.none}</p>}
      {standing.map((one) => (
        <FollowerCard key={one.id} follower={one} besides={besides} onChange={() => void ask()} />
      ))}
      <LetIn besides={besides} today={today} onTied={() => void ask()} />
      {ended.length > 0 && (
        <Disclosure title={followers.before} said={String(ended.length)}>
          {() =>
            ended.map((one) => (
              <FollowerCard key={one.id} follower={one} besides={besides} onChange={() => void ask()} />
            ))
          }
        </Disclosure>
      )}
    </>
  )
}

function Refused({ status, onAgain }: { status: number | null; onAgain: () => void }) {
  return (
    <>
      <p role="status">{status === null ? followers.offline : followers.failed}</p>
      <button type="button" class="btn wide" onClick={onAgain}>
        {followers.again}
      </button>
    </>
  )
}
