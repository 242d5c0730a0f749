/** Whatever the rules may answer or ask has its words: each label, criterion, fact and question. */
import { expect, test } from 'vitest'
import { rulebook } from '../rules/rulebook'
import { answersTo } from '../ui/nextAnswers'
import { reasons } from './en/reasons'
import { rules } from './en/rules'
import { today } from './en/today'

const has = (said: object) => expect(Object.keys(said))
const asked = rulebook.asked.map((place) => rulebook.axes[place]?.ask ?? '')

test('each label has a plain name', () => {
  has(rules.kinds).toEqual(expect.arrayContaining(rulebook.labels.map(({ code }) => code)))
})

test('each criterion has its line', () => {
  const criteria = rulebook.criteria.map(({ code, letter }) => `${code} ${letter}`)

  has(reasons.criteria).toEqual(expect.arrayContaining(criteria))
})

test('each fact has its word', () => {
  has(reasons.facts).toEqual(expect.arrayContaining(rulebook.facts.map(({ name }) => name)))
})

test('each question that the rules may ask has its words, on the attack and on Today', () => {
  expect(asked).not.toContain('')
  has(rules.ask).toEqual(expect.arrayContaining(asked))
  has(today.ask).toEqual(expect.arrayContaining(asked))
})

test.each(Object.keys(rules.ask))('the question for %s can be answered by two chips or more', (field) => {
  const labels = answersTo(field).map(({ label }) => label)

  expect(labels.length).toBeGreaterThanOrEqual(2)
  expect(new Set(labels).size).toBe(labels.length)
})

test('a name of the diary never says that somebody has something', () => {
  const said = JSON.stringify([rules, reasons])

  expect(said).not.toMatch(/you have|suffer/i)
})
