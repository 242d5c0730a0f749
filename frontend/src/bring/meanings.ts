/** What a foreign word or column can mean here, in the words of this page. */
import { meanings } from '../contract/bringing.json'
import { fieldName, inWords } from '../history/inWords'
import { bring } from '../words/bring'

export type Choice = { meaning: string; says: string }
export type Group = { field: string; says: string; choices: Choice[] }

/** Every meaning, by the field in which it is written; one that ends in a colon keeps the word itself. */
export function groups(): Group[] {
  const fields = [...new Set(meanings.map(fieldOf))]
  return fields.map((field) => ({
    field,
    says: fieldName(field),
    choices: meanings.filter((meaning) => fieldOf(meaning) === field).map((meaning) => choiceOf(field, meaning)),
  }))
}

const fieldOf = (meaning: string): string => meaning.slice(0, meaning.indexOf(':'))

function choiceOf(field: string, meaning: string): Choice {
  const value = meaning.slice(field.length + 1)
  return { meaning, says: value.endsWith(':') ? ownWord(field, value) : said(field, value) }
}

const ownWord = (field: string, value: string): string =>
  bring.ownWord(value === 'food:' ? inWords(field, 'food') : fieldName(field))

function said(field: string, value: string): string {
  if (value === 'yes' || value === 'no') return inWords(field, value === 'yes')
  return inWords(field === 'aura' ? 'symptom' : field, value)
}

/** What is sent for a choice: a meaning that keeps the word has the word behind it. */
export const sent = (meaning: string, word: string): string =>
  meaning.endsWith(':') ? meaning + word.slice(0, 80) : meaning
