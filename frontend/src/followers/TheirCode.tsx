/** A specialist's code: first whose it is, and only then the way to share. */
import { useSignal } from '@preact/signals'
import { TextField } from '../ui/TextField'
import { followers } from '../words/followers'
import { codeHere } from './codeHere'
import { refusal } from './refusal'
import type { Besides, Share } from './server'

type TheirCodeProps = { besides: Besides; share: () => Share; onTied: () => void }

export function TheirCode({ besides, share, onTied }: TheirCodeProps) {
  const code = useSignal(codeHere())
  const inviter = useSignal<string | null>(null)
  const said = useSignal('')
  const check = async (): Promise<void> => {
    const got = await besides.inviter(code.value.trim())
    inviter.value = got.ok ? (got.data?.specialist ?? null) : null
    said.value = got.ok ? '' : refusal(got.status)
  }
  const accept = async (name: string): Promise<void> => {
    const wanted = share()
    said.value = wanted.name ? '' : followers.needsName
    if (!wanted.name) return
    const got = await besides.accept(code.value.trim(), wanted)
    said.value = got.ok ? followers.done(name) : refusal(got.status)
    if (got.ok) onTied()
  }
  return (
    <section class="card tight" aria-label={followers.have}>
      <h3>{followers.have}</h3>
      <TextField
        label={followers.theirCode}
        value={code.value}
        maxLength={20}
        onChange={(text) => {
          code.value = text
          inviter.value = null
        }}
      />
      {inviter.value === null ? (
        <button type="button" class="btn" onClick={() => void check()}>
          {followers.check}
        </button>
      ) : (
        <Shares name={inviter.value} onShare={(name) => void accept(name)} />
      )}
      <p role="status">{said.value}</p>
    </section>
  )
}

const Shares = ({ name, onShare }: { name: string; onShare: (name: string) => void }) => (
  <>
    <p>{followers.isOf(name)}</p>
    <button type="button" class="btn main-act" onClick={() => onShare(name)}>
      {followers.share(name)}
    </button>
  </>
)
