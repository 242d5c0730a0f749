// @vitest-environment jsdom
/** A link in its second form: made behind a fold, shown once, or said why not. */
import { fireEvent, render, screen } from '@testing-library/preact'
import { expect, test } from 'vitest'
import { type Fetch, openClient } from '../contract/client'
import { onAFreshDiary } from '../testing/screen'
import { type Besides, besides, type Opening, type Opens, sharesOf } from './besides'
import { HealthFold } from './HealthLink'
import { Openings } from './Openings'

onAFreshDiary()

const LINK = 'shlink:/eyJ1cmwiOiJodHRwczovL3VtYnJhLmV4YW1wbGUifQ'

/** The fold of a link, opened. */
function opened(more: Partial<Besides> = {}) {
  const asked: Opens[] = []
  const beside: Besides = {
    ...besides,
    health: async (_id, opens) => {
      asked.push(opens)
      return { ok: true, value: LINK }
    },
    copy: async () => true,
    ...more,
  }
  render(<HealthFold id="share" beside={beside} />)
  const fold = screen.getByText('For a clinic’s computer or a health app').closest('details')!
  fold.open = true
  fireEvent(fold, new Event('toggle'))
  return asked
}

const tap = (name: string): void => {
  fireEvent.click(screen.getByRole('button', { name }))
}

test('it is made as it was chosen, drawn, and copied', async () => {
  const asked = opened()

  fireEvent.click(screen.getByRole('radio', { name: 'Once' }))
  tap('Make a SMART Health Link')

  expect(await screen.findByRole('img', { name: 'QR code of the SMART Health Link' })).toBeTruthy()
  expect(screen.getByText(LINK)).toBeTruthy()
  tap('Copy the SMART Health Link')
  await screen.findByText('It is copied.')
  fireEvent.click(screen.getByRole('radio', { name: 'Until the link ends' }))
  tap('Make another in its place')
  await screen.findByText(LINK)
  expect(asked).toEqual(['once', 'long'])
})

test('one that could not be copied stands there to be selected', async () => {
  opened({ copy: async () => false })
  tap('Make a SMART Health Link')

  await screen.findByText(LINK)
  tap('Copy the SMART Health Link')
  await screen.findByText(/could not be copied/)
})

test.each([
  [null, /There is no connection/],
  [404, /No SMART Health Link could be made/],
])('one that could not be made (%s) says why', async (status, says) => {
  opened({ health: async () => ({ ok: false, status }) })

  tap('Make a SMART Health Link')

  await screen.findByText(says)
})

test('the account is asked in the language of this page', async () => {
  const asked: unknown[] = []
  const answer: Fetch = async (request) => {
    if (request.method !== 'POST' || !request.url.endsWith('/health-link')) return Response.json({ csrf_token: 't' })
    asked.push(await request.json())
    return Response.json({ link: LINK }, { status: 201 })
  }

  const got = await sharesOf(openClient(answer), async () => null).health('a-share', 'once')

  expect(got).toEqual({ ok: true, value: LINK })
  expect(asked).toEqual([{ opens: 'once', language: 'en' }])
})

test('who opened it is told as it says of itself', () => {
  const opening: Opening = {
    ...{ id: 'one', at: '2026-11-22T09:12:00Z', device: null, how: 'shl', recipient: 'Verona Health System' },
    looked_at: { fhir: [], pdf: [] },
  }
  render(<Openings openings={[opening, { ...opening, id: 'two', recipient: null }]} />)

  expect(screen.getByText(/by its own account by “Verona Health System”/)).toBeTruthy()
  expect(screen.getByText('Opened as a SMART Health Link')).toBeTruthy()
  expect(screen.getAllByText(/report saved as PDF, data for programs \(FHIR\)|and data for programs/)).toHaveLength(2)
})
