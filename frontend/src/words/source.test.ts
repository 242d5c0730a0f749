/** The sources of the page take every text from the catalogue, and take it when it is wanted. */
import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { LANGUAGES } from './languages'
import { parsed, readTooEarly, sources, textsIn } from './testing/source'

test('no word is read while a file is loaded: the language may come later', () => {
  expect(sources().flatMap(readTooEarly)).toEqual([])
})

test.each([
  ['const TITLE = diary.title', 1],
  ['const { title } = diary', 1],
  ['const all = { title: diary.title, diary: 1 }', 1],
  ['const title = () => diary.title', 0],
  ['type Title = typeof diary.title', 0],
])('%s reads %i words while the file is loaded', (line, count) => {
  const source = parsed('a.tsx', `import { diary } from '../words/diary'\n${line}`)

  expect(readTooEarly(source)).toHaveLength(count)
})

test('no text stands outside the catalogue', () => {
  expect(sources().flatMap(textsIn)).toEqual([])
})

test.each([
  ['<p>Today</p>', 1],
  ['<p aria-label="Today" />', 1],
  ["<p title={open ? 'Open' : 'Shut'} />", 2],
  ["<p>{open && 'Open'}</p>", 1],
  // biome-ignore lint/suspicious/noTemplateCurlyInString: the line is a source
  ['<p>{`${count} days`}</p>', 1],
  ['<p class="small" id="one">{count} · {today.title}</p>', 0],
  ["<p>{kind === 'open' ? today.open : null}</p>", 0],
])('%s holds %i texts of its own', (line, count) => {
  expect(textsIn(parsed('a.tsx', `const shown = ${line}`))).toHaveLength(count)
})

test('a count takes its form from the rules of its language, never from a comparison', () => {
  const compared = /\b\w+ ===? '?1'? \?/
  const catalogues = LANGUAGES.flatMap((language) =>
    readdirSync(`src/words/${language}`).map((file) => `src/words/${language}/${file}`),
  )

  expect(catalogues.filter((file) => compared.test(readFileSync(file, 'utf8')))).toEqual([])
  expect(catalogues.length).toBeGreaterThan(60)
})

test('the script that runs before the page knows the same languages', () => {
  const script = readFileSync('public/language.js', 'utf8')

  expect(/known = (\[.*\])/.exec(script)?.[1]?.replaceAll("'", '"')).toBe(
    JSON.stringify(LANGUAGES).replaceAll(',', ', '),
  )
})
