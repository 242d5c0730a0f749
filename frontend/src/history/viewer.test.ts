// @vitest-environment jsdom
/** The page that lies in the file of a whole account says what the screens say, in each language. */
import { afterEach, expect, test } from 'vitest'
import openapi from '../contract/openapi.json'
import { speak } from '../testing/words'
import { LANGUAGES } from '../words/languages'
import { fieldName, inWords } from './inWords'

type Said = { enum?: unknown[]; anyOf?: Said[]; items?: Said; $ref?: string; properties?: Record<string, Said> }

const SCHEMAS: Record<string, Said> = openapi.components.schemas as never
const KINDS = ['Episode', 'Dose', 'Medication', 'Checkin', 'Background']
const OF_THE_STORE = ['deleted', 'erased', 'two_answers', 'origin']
const SOFT_HYPHEN = /\u00ad/g
const FIRST_NAMES = /^\^\((?:\?:)?(.+)\)\$$/

afterEach(() => speak('en'))

const meant = (said: Said): Said => {
  const plain = said.anyOf?.[0] ?? said
  return plain.$ref ? (SCHEMAS[plain.$ref.split('/').at(-1) ?? ''] ?? {}) : plain
}

/** The closed names that a field may hold: its list, or those its pattern begins with. */
function names(said: Said & { pattern?: string }): string[] {
  const inside: Said & { pattern?: string } = said.items ? meant(said.items) : said
  const open = FIRST_NAMES.exec(inside.pattern ?? '')?.[1]?.split('|') ?? []
  return [...(inside.enum ?? []), ...open].filter(
    (one): one is string => typeof one === 'string' && /^[a-z0-9_:]+$/i.test(one),
  )
}

const partsOf = (said: Said): Record<string, Said> => meant(said.items ?? said).properties ?? {}

/** How a part is called inside its field: what stands before its value. */
const partName = (field: string, part: string): string => inWords(field, { [part]: '§' }).replace(/: ?§$/, '')

function answers(fields: Record<string, Said>): [string, Record<string, string>][] {
  return Object.entries(fields).flatMap(([field, said]) => {
    const own = names(meant(said)).map((name) => [name, inWords(field, name)] as const)
    const below = answers(partsOf(meant(said)))
    return own.length > 0 ? [[field, Object.fromEntries(own)] as [string, Record<string, string>], ...below] : below
  })
}

const withoutSpan = ({ span: _, origin: __, two_answers: ___, ...fields }: Record<string, Said>) => fields

/** Two kinds may ask under one name and take other answers. */
function together(all: [string, Record<string, string>][]): Record<string, Record<string, string>> {
  const found: Record<string, Record<string, string>> = {}
  for (const [field, said] of all) found[field] = { ...found[field], ...said }
  return found
}

test.each(LANGUAGES)('the page in the file of an account says in %s what the screens say', async (language) => {
  speak(language)
  const fields = Object.assign({}, ...KINDS.map((kind) => SCHEMAS[kind]?.properties)) as Record<string, Said>
  const told = Object.entries(fields).filter(([field]) => !OF_THE_STORE.includes(field))
  const whole = told.filter(([field]) => field !== 'span')
  const words = {
    fields: Object.fromEntries(told.map(([field]) => [field, fieldName(field)])),
    parts: Object.fromEntries(
      whole
        .map(([field, said]) => [field, Object.keys(partsOf(meant(said)))] as const)
        .filter(([, parts]) => parts.length > 0)
        .map(([field, parts]) => [field, Object.fromEntries(parts.map((part) => [part, partName(field, part)]))]),
    ),
    answers: together(KINDS.flatMap((kind) => answers(withoutSpan(SCHEMAS[kind]?.properties ?? {})))),
    limits: Object.fromEntries([0, 1, 2, 3].map((limit) => [limit, inWords('activity_limit', limit)])),
    yes: inWords('', true),
    no: inWords('', false),
    none: inWords('', []),
    unknown: inWords('', null),
  }

  const page = `${JSON.stringify(words, null, 1).replace(SOFT_HYPHEN, '')}\n`

  await expect(page).toMatchFileSnapshot(`../../../backend/exchange/out/words/screen.${language}.json`)
})
