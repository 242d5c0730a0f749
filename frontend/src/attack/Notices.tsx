/** What must be said about an attack before its questions: why it was not taken. */
import { words } from '../words'
import { attackMore } from '../words/attackMore'
import { besideTheTimes, refusalsIn } from './refusals'

const labels = (): Readonly<Record<string, string>> => attackMore.fields

export const fieldWords = (field: string): string => labels()[field] ?? field

export function Notices({ refusal }: { refusal: string }) {
  return (
    <section class="card notice" role="alert">
      <h2>{words.errors.needsLook}</h2>
      <p>{words.errors.refused}</p>
      {besideTheTimes(refusalsIn(refusal)).map(([path, says]) => (
        <p key={path}>{path ? words.common.named(fieldWords(path.split('.')[0] ?? path), says) : says}</p>
      ))}
    </section>
  )
}
