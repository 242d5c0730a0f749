/** Whatever the rules may answer or ask has its words: each label, criterion, fact and question. */
import { expect, test } from 'vitest'
import { rulebook } from '../rules/rulebook'
import { answersTo } from '../ui/nextAnswers'
import { reasons } from './reasons'
import { rules } from './rules'
import { today } from './today'

const { labels, criteria, facts, axes, asked } = rulebook
const sorted = (names: Iterable<string>): string[] => [...new Set(names)].sort()
const fields = sorted([...asked.map((place) => axes[place]?.ask ?? 'a question without a field'), 'aura_details'])

test('each label has a plain name', () => {
  expect(sorted(Object.keys(rules.kinds))).toEqual(sorted(labels.filter((code) => code !== 'unclassified')))
})

test('each criterion has its line', () => {
  const letters = Object.entries(criteria).flatMap(([code, one]) => Object.keys(one).map((at) => `${code} ${at}`))

  expect(sorted(Object.keys(reasons.criteria))).toEqual(sorted([...letters, '1.1 B young']))
})

test('each fact has its word', () => {
  const told = ['severe', 'not_worse_with_activity']

  expect(sorted(Object.keys(reasons.facts))).toEqual(sorted([...Object.keys(facts), ...told]))
})

test('each question that the rules may ask has its words, on the attack and on Today', () => {
  expect(sorted(Object.keys(rules.ask))).toEqual(fields)
  expect(sorted(Object.keys(today.ask))).toEqual(fields)
})

test.each(Object.keys(rules.ask))('the question for %s can be answered by chips of different names', (field) => {
  const labels = answersTo(field).map(({ label }) => label)

  expect(labels.length).toBeGreaterThanOrEqual(field === 'aura_details' ? 1 : 2)
  expect(new Set(labels).size).toBe(labels.length)
})

test('a name of the diary never says that somebody has something', () => {
  const said = JSON.stringify([rules, reasons])

  expect(said).not.toMatch(/you have|suffer/i)
})
