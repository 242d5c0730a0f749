// @vitest-environment jsdom
/** The history of an entry tells which import brought it, and what its row said. */
import { cleanup, render, screen } from '@testing-library/preact'
import { afterEach, expect, test } from 'vitest'
import { openClient } from '../contract/client'
import type { Entry } from '../store/database'
import { Origins } from './Origins'
import { askHere, askOrigins, type Origin } from './origins'

afterEach(cleanup)

const ID = '11111111-1111-4111-8111-111111111111'
const FROM: Origin = {
  import_id: '22222222-2222-4222-8222-222222222222',
  name: 'export.csv',
  source: 'migraine_buddy',
  at: '2026-11-20T10:00:00Z',
  row: 7,
  original: '7,"9/4/26 7:20",bad',
}
const entry = (origin: unknown): Entry => ({ id: ID, kind: 'episode', revision: 3, fields: { origin } })

test('an entry that was brought in shows the app, the day and the row as it was written', async () => {
  render(<Origins entry={entry({ source: 'migraine_buddy', row: 7 })} ask={async () => [FROM]} />)

  await screen.findByText(/^Brought in from Migraine Buddy \(CSV\), on .*2026\.$/)
  expect(screen.getByText('7,"9/4/26 7:20",bad').tagName).toBe('PRE')
  screen.getByText('Row 7 of the file, as it was written there:')
})

test('a row that was erased, or of which only the app is known, shows no text', async () => {
  const erased = { ...FROM, original: '', row: null }
  render(<Origins entry={entry({ source: 'migraine_buddy' })} ask={async () => [erased]} />)

  await screen.findByText(/Brought in from/)
  expect(document.querySelector('pre')).toBeNull()
})

test('with no network the app that it came from is told all the same', async () => {
  render(<Origins entry={entry({ source: 'headi' })} ask={async () => null} />)

  await screen.findByText('Headi (CSV)')
})

test('an entry that was written here tells of no other place', () => {
  const { container } = render(<Origins entry={entry(undefined)} ask={() => Promise.reject(new Error('asked'))} />)

  expect(container.textContent).toBe('')
})

test('an origin that says nothing is shown as nothing', async () => {
  render(<Origins entry={entry(7)} ask={async () => []} />)

  await screen.findByText('Where it came from')
})

test('the account is asked for the entry by its kind, and not at all before there is one', async () => {
  const asked: string[] = []
  const umbra = openClient(async (request) => {
    asked.push(new URL(request.url).pathname)
    return Response.json({ origins: [FROM] })
  }, 'http://umbra.test')

  expect(await askOrigins(umbra, 'episode', ID)).toEqual([FROM])
  expect(asked).toEqual([`/api/v1/entries/episode/${ID}/origin`])
  expect(await askHere('episode', ID)).toEqual([])
})

test('no network is no answer, and a fault of ours flies on', async () => {
  const failing = (fault: unknown) => openClient(() => Promise.reject(fault), 'http://umbra.test')

  expect(await askOrigins(failing(new TypeError('no network')), 'episode', ID)).toBeNull()
  await expect(askOrigins(failing(new RangeError('ours')), 'episode', ID)).rejects.toThrow('ours')
})
