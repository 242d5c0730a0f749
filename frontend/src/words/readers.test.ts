/** What readers of files say is said in every language, with the same values in it. */
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { readers as german } from './de/readers'
import { readers as english } from './en/readers'
import { readers as spanish } from './es/readers'

const places = (sentence: string): string[] => [...sentence.matchAll(/\{\w+\}/g)].map(([place]) => place).sort()

test.each([
  ['German', german],
  ['Spanish', spanish],
])('a sentence in %s has the places of the English one', (_, all) => {
  for (const [code, sentence] of Object.entries(english)) {
    expect(all[code as keyof typeof all], code).not.toBe(sentence)
    expect(places(all[code as keyof typeof all]), code).toEqual(places(sentence))
  }
})

test('every sentence of the readers is here, and no other', () => {
  const python = readFileSync('../backend/exchange/sentences.py', 'utf8')
  const codes = [...python.matchAll(/^ {4}"(\w+)": /gm)].map(([, code]) => code)

  expect(codes.length).toBeGreaterThan(90)
  expect(Object.keys(english)).toEqual(codes)
})
