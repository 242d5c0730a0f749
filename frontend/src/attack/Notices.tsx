/** What must be said about an attack before its questions: not taken, two answers. */
import type { Fields } from '../store/database'
import { choose } from '../store/diary'
import { words } from '../words'
import { attackMore } from '../words/attackMore'
import type { Part } from './part'
import { besideTheTimes, refusalsIn } from './refusals'
import { type Stored, write } from './write'

const labels = (): Readonly<Record<string, string>> => attackMore.fields

export const fieldWords = (field: string): string => labels()[field] ?? field

export function Notices({
  part,
  refusal,
  setAside,
}: {
  part: Part
  refusal?: string | undefined
  setAside?: Fields | undefined
}) {
  return (
    <>
      {refusal !== undefined && (
        <section class="card notice" role="alert">
          <h2>{words.errors.needsLook}</h2>
          <p>{words.errors.refused}</p>
          {besideTheTimes(refusalsIn(refusal)).map(([path, says]) => (
            <p key={path}>{path ? words.common.named(fieldWords(path.split('.')[0] ?? path), says) : says}</p>
          ))}
        </section>
      )}
      {setAside && <TwoAnswers id={part.id} said={part.said} other={setAside} />}
    </>
  )
}

function TwoAnswers({ id, said, other }: { id: string; said: Stored; other: Fields }) {
  const { title, say, keep, take } = attackMore.setAside
  return (
    <section class="card" aria-label={title}>
      <h2>{title}</h2>
      {Object.entries(other).map(([field, value]) => (
        <p key={field}>{say(fieldWords(field), shown(saidOf(said, field)), shown(value))}</p>
      ))}
      <div class="pair">
        <button type="button" class="btn" onClick={() => write(() => choose('episode', id, {}))}>
          {keep}
        </button>
        <button type="button" class="btn" onClick={() => write(() => choose('episode', id, other))}>
          {take}
        </button>
      </div>
    </section>
  )
}

const saidOf = (said: Stored, field: string): unknown => Object.entries(said).find(([name]) => name === field)?.[1]

/** A value as a person may read it; a list by its parts. */
function shown(value: unknown): string {
  if (value === null || value === undefined) return words.common.notSaid
  if (value === true) return words.common.yes
  if (value === false) return words.common.no
  if (Array.isArray(value)) return value.length > 0 ? words.common.list(value.map(shown)) : words.common.noneOfThese
  return typeof value === 'object' ? words.common.list(Object.values(value).map(shown)) : String(value)
}
