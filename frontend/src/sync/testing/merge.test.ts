/** The merge that the schedules play against is the server's own: the same cases, the same results. */
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import type { Fields } from '../../store/database'
import { merge } from './merge'

/** Made by tests/shared/make_merges.py. */
const FILE = new URL('../../../../tests/shared/merges.json', import.meta.url)
type Case = [base: Fields, stored: Fields, pushed: Fields, fields: Fields, setAside: Fields]

test('every case of the server comes out as the server says', () => {
  const { cases } = JSON.parse(readFileSync(FILE, 'utf8')) as { cases: Case[] }

  const wrong = cases.filter(([base, stored, pushed, fields, setAside]) => {
    const found = merge(base, stored, pushed)
    return JSON.stringify(sorted([found.fields, found.setAside])) !== JSON.stringify(sorted([fields, setAside]))
  })

  expect(cases.length).toBeGreaterThan(10_000)
  expect(wrong.slice(0, 3)).toEqual([])
})

const sorted = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(sorted)
  if (typeof value !== 'object' || value === null) return value
  return Object.entries(value)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, part]) => [name, sorted(part)])
}
