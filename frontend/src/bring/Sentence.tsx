/** What the reader of a file says, in the language of the page where it has words for it. */
import { bring } from '../words/bring'
import { readers } from '../words/readers'
import type { Import } from './server'

export type Said = NonNullable<NonNullable<Import['told']['refused']>[number]['said']>

const PLACE = /\{(\w+)\}/g

export function Sentence({ text, said }: { text: string; said: Said | null | undefined }) {
  const own = said && worded(said)
  return own ? <span>{own}</span> : <span lang="en">{text}</span>
}

function worded({ code, values, times }: Said): string | null {
  const all: Readonly<Record<string, string>> = readers
  const sentence = all[code]?.replace(PLACE, (_, place: string) => values[place] ?? '')
  if (!sentence) return null
  const whole = values.also ? bring.also(sentence, values.also) : sentence
  return times > 1 ? bring.times(whole, times) : whole
}
