/** The sources of the page take every text from the catalogue, and take it when it is wanted. */
import { expect, test } from 'vitest'
import { parsed, readTooEarly, sources } from './testing/source'

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
