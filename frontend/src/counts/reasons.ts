// Why a pattern is yes, no or unknown: a code with its numbers, and the same in plain words.
import { counting } from './counting'

export type Value = number | string | readonly Value[]
/** A code of the templates in counting.json, with the numbers that it names. */
export type Reason = { code: string } & Readonly<Record<string, Value>>

/** A place, and the forms for one and for many. */
const PLACE = /\{(\w+)(?::([^|}]*)\|([^}]*))?\}/g

export function textOf(reason: Reason): string {
  return filled(counting.words.reasons[reason.code] ?? '', reason)
}

/** Put values into the places of a template, and forms that go with a count: "{count:attack|attacks}". */
export function filled(template: string, values: Readonly<Record<string, Value>>): string {
  return template.replace(PLACE, (_, name: string, one?: string, many?: string) => {
    const told = shown(values[name] ?? '')
    return (told === '1' ? one : many) ?? told
  })
}

function shown(value: Value): string {
  if (typeof value === 'number') return String(value)
  if (typeof value === 'string') return counting.words.measures[value] ?? value
  const [low, high, ...more] = value
  if (typeof low === 'number' && typeof high === 'number' && !more.length) {
    return low === high ? String(low) : `${low} to ${high}`
  }
  return listed(value.map(shown))
}

/** Join words as a sentence does: "a, b and c". */
export function listed(words: readonly string[]): string {
  if (words.length < 2) return words.join('')
  return `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`
}
