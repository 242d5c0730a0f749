// @vitest-environment jsdom
/** Each language says everything that English says: the same keys, the same places, and nothing left in English. */
import { afterEach, expect, test } from 'vitest'
import { CATALOGUES, speak } from '../testing/words'
import { LANGUAGES } from './languages'
import { flattened, said } from './testing/flat'

afterEach(() => speak('en'))

const OTHERS = ['de', 'es'] as const
const english = flattened(CATALOGUES.en)
/** Names, units, codes and words that two languages share. */
const SHARED = new Set([
  'R',
  'L',
  'no',
  'No',
  'aura',
  'Aura',
  'visual',
  'ptosis',
  'retinal',
  'miosis',
  'ataxia',
  'A4',
  'US Letter',
])
const WITHOUT_WORDS = /^([A-E]{3}|Umbra|min|h|s|NaN|[\W\d_])*$/

test.each(OTHERS)('%s has every key of English, each of the same kind and with the same places', (language) => {
  const shape = (all: typeof english) => all.map(({ path, value }) => [path, typeof value, arity(value)])
  const arity = (value: unknown): number => (typeof value === 'function' ? value.length : 0)
  const own = flattened(CATALOGUES[language])

  expect(own.map(({ path }) => path)).toEqual(english.map(({ path }) => path))
  expect(shape(own).map(([path, kind]) => [path, kind])).toEqual(shape(english).map(([path, kind]) => [path, kind]))
  for (const [path, , places] of shape(own)) {
    const asked = shape(english).find(([name]) => name === path)?.[2] ?? 0
    expect([path, Number(places) <= Number(asked)]).toEqual([path, true])
  }
})

test.each(LANGUAGES)('in %s every word says something, for one and for many', (language) => {
  speak(language)
  const silent = flattened(CATALOGUES[language]).flatMap((word) =>
    said(word).some((text) => /undefined|\[object/.test(text)) ? [word.path] : [],
  )

  expect(silent).toEqual([])
})

test.each(OTHERS)('nothing that %s says is English', (language) => {
  const own = new Map(flattened(CATALOGUES[language]).map((word) => [word.path, word]))
  const same = english.flatMap((word) => {
    speak('en')
    const inEnglish = said(word)
    speak(language)
    const other = own.get(word.path)
    const left = other ? said(other).filter((text) => inEnglish.includes(text)) : []
    return left.filter((text) => !SHARED.has(text) && !WITHOUT_WORDS.test(text)).map((text) => `${word.path}: ${text}`)
  })

  expect(same).toEqual([])
})

test('an empty word stands only where English has one', () => {
  const empty = (all: typeof english) => all.filter(({ value }) => value === '').map(({ path }) => path)

  for (const language of OTHERS) expect(empty(flattened(CATALOGUES[language]))).toEqual(empty(english))
})
