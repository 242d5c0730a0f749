/** Why an account would not take an entry: the server's English sentence, said in the language of the page. */
import { attackMore } from './attackMore'
import { history } from './history'
import { language } from './languages'
import { refusals } from './refusals'

/** How the server's sentences begin (backend/api/schemas, and marshmallow's own); a newer server's stays as it is in English. */
const KNOWN: readonly (readonly [RegExp, Exclude<keyof typeof refusals, 'named'>])[] = [
  [/^An episode cannot start in the future/, 'future'],
  [/^An episode cannot end before it starts/, 'endsFirst'],
  [/^An episode lasts 366 days at most/, 'tooLong'],
  [/^An end is given/, 'endKnown'],
  [/^The doses say otherwise/, 'dosesDiffer'],
  [/^(Missing data for required field|Field may not be null)/, 'missing'],
  [/^(Not a valid datetime|No such moment)/, 'time'],
  [/^(Not a valid date\b|No such day)/, 'day'],
  [/^Not a time zone/, 'zone'],
  [/^(Not a valid (number|integer)|Must be (greater|less)|The second number)/, 'number'],
  [/^(Must be one of|Give one of|Not a valid (string|boolean|list))/, 'choice'],
  [/^(Names something twice|Two elements have the same id)/, 'twice'],
  [/^(Longer than|Shorter than|Length must be|Larger than)/, 'length'],
  [/^(Holds a character|Cannot be written)/, 'characters'],
]

export function refusalInWords(sentence: string): string {
  const found = KNOWN.find(([begins]) => begins.test(sentence))
  if (found) return refusals[found[1]]
  return language() === 'en' ? sentence : refusals.other
}

/** All reasons of an entry, each behind its field: "when it was: It cannot end before it starts." */
export const refusedInWords = (message: string): string =>
  message
    .split('; ')
    .map((reason) => {
      const [, path = '', says = reason] = /^([\w.]+): (.*)$/.exec(reason) ?? []
      return path
        ? refusals.named(fieldInWords(path.split('.')[0] ?? path), refusalInWords(says))
        : refusalInWords(says)
    })
    .join(' ')

function fieldInWords(field: string): string {
  const names: Readonly<Record<string, string>> = { ...history.fields, ...attackMore.fields }
  return names[field] ?? field
}
