/** Says that something written down needs help now, or a word at the next visit; it blocks nothing. */
import type { Flag } from '../rules/flags'
import { rules } from '../words/en/rules'

const { care } = rules
const BECAUSE: Readonly<Record<string, string>> = care.because

export function Care({ flags }: { flags: readonly Flag[] }) {
  const urgent = flags.filter(({ level }) => level === 'emergency')
  if (flags.length === 0) return null
  if (urgent.length === 0) return <p class="card notice">{care.discuss}</p>
  return (
    <section class="card notice" role="alert">
      <h2>{care.title}</h2>
      <p>
        <strong>{care.body}</strong>
      </p>
      {urgent.map(({ code }) => (
        <p key={code}>{BECAUSE[code] ?? care.other}</p>
      ))}
      <p class="small">{care.saved}</p>
    </section>
  )
}
