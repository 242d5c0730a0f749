// @vitest-environment jsdom
/** The page for a specialist, as a person chooses it, sees it and lets it leave: with an account and without. */
import { Blob as WholeBlob } from 'node:buffer'
import { fireEvent, render, screen, waitFor } from '@testing-library/preact'
import { beforeEach, expect, test, vi } from 'vitest'
import { keep } from '../store/diary'
import { newId } from '../store/ids'
import { waiting } from '../store/live'
import { rememberPerson } from '../store/whose'
import { NOW, onAFreshDiary, SPAN } from '../testing/screen'
import { chosen } from './chosen'
import { type Asked, asked, choices, pictureOf, usualPaper } from './pageAsked'
import type { Besides, Pages, Pdf } from './pageBesides'
import { SpecialistPage } from './SpecialistPage'

onAFreshDiary()

/** jsdom's files are not those of fetch. */
vi.stubGlobal('Blob', WholeBlob)
const saved: string[] = []
URL.createObjectURL = () => 'blob:here'
URL.revokeObjectURL = () => undefined
vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
  saved.push(this.download)
})
const QUERY: Asked = {
  as_of: '2026-11-22',
  from: '2026-08-25',
  language: 'en',
  paper: 'a4',
  notes: 'left out',
  background: 'included',
}
const FILE = new Blob(['%PDF-'])

beforeEach(() => {
  saved.length = 0
  chosen.value = { choice: '90', from: '', to: '' }
  choices.value = { language: null, paper: 'a4', notes: 'left out', background: 'included' }
})

/** An account that answers so, and what it was asked for. */
function account(pages: Pages = { ok: true, count: 3, file: null }, pdf: Pdf = { ok: true, file: FILE }) {
  const wanted: Asked[] = []
  const shared: string[] = []
  const beside: Besides = {
    hasAccount: () => true,
    sync: async () => undefined,
    pages: async (query) => {
      wanted.push(query)
      return pages
    },
    pdf: async () => pdf,
    canShare: () => true,
    share: async ({ name }) => {
      shared.push(name)
      return true
    },
  }
  return { wanted, shared, beside }
}

const tap = (name: string): void => {
  fireEvent.click(screen.getByRole('button', { name }))
}

test('without an account it says what it needs, and names the report on this device', () => {
  rememberPerson(null)
  render(<SpecialistPage now={NOW} />)

  expect(screen.getByText(/needs your account and a connection/)).toBeTruthy()
  expect(screen.getByRole('link', { name: 'To the report on this device' }).getAttribute('href')).toBe('/report')
  expect(screen.queryByRole('button', { name: 'Save as PDF' })).toBeNull()
})

test('each page is shown as it will be read, and says which it is', async () => {
  const { wanted, beside } = account()
  render(<SpecialistPage now={NOW} beside={beside} />)

  await screen.findByText('3 pages.')

  expect(wanted).toEqual([QUERY])
  const pictures = screen.getAllByRole('img', { name: /^Page \d of 3/ })
  expect(pictures.map((one) => one.getAttribute('src'))).toEqual(
    [1, 2, 3].map((number) => pictureOf(QUERY, number, null)),
  )
})

test('the pages can be shown so large that they can be read', async () => {
  render(<SpecialistPage now={NOW} beside={account().beside} />)
  await screen.findByText('3 pages.')

  fireEvent.click(screen.getByRole('switch', { name: 'Show the pages larger' }))

  await waitFor(() => expect(document.querySelector('.sheets.large')).toBeTruthy())
})

test('what is chosen is what is asked for, and the page is made anew', async () => {
  const { wanted, beside } = account()
  render(<SpecialistPage now={NOW} beside={beside} />)
  await screen.findByText('3 pages.')

  fireEvent.click(screen.getByRole('radio', { name: 'Deutsch' }))
  fireEvent.click(screen.getByRole('radio', { name: 'US Letter' }))
  fireEvent.click(screen.getByRole('radio', { name: '30 days' }))
  fireEvent.click(screen.getByRole('switch', { name: /With my notes/ }))
  fireEvent.click(screen.getByRole('switch', { name: /With my background/ }))

  await waitFor(() =>
    expect(wanted.at(-1)).toEqual({
      as_of: '2026-11-22',
      from: '2026-10-24',
      language: 'de',
      paper: 'us-letter',
      notes: 'included',
      background: 'left out',
    }),
  )
})

test('a long time is made beside everything else: how far it is can be seen, and it can be stopped', async () => {
  chosen.value = { choice: 'own', from: '2016-11-23', to: '' }
  const { beside } = account()
  let ended: unknown = null
  const pages: Besides['pages'] = (_, { tell, signal }) =>
    new Promise((resolve) => {
      tell(1, 4)
      signal.addEventListener('abort', () => {
        ended = signal.reason
        resolve({ ok: false, status: 'stopped' })
      })
    })
  render(<SpecialistPage now={NOW} beside={{ ...beside, pages }} />)
  expect((await screen.findByRole('progressbar')).getAttribute('value')).toBe('1')
  expect(screen.getByText(/So long a period takes a while/)).toBeTruthy()

  tap('Stop')

  await screen.findByText('Stopped.')
  expect(ended).toBe('stop')
  expect(screen.queryByRole('progressbar')).toBeNull()
})

test('who chooses something else while pages are made waits only for that', async () => {
  const { beside } = account()
  const answers: ((pages: Pages) => void)[] = []
  const pages: Besides['pages'] = (_, { tell }) => {
    tell(1, 4)
    return new Promise((resolve) => answers.push(resolve))
  }
  render(<SpecialistPage now={NOW} beside={{ ...beside, pages }} />)
  await waitFor(() => expect(answers).toHaveLength(1))
  fireEvent.click(screen.getByRole('radio', { name: '30 days' }))
  await waitFor(() => expect(answers).toHaveLength(2))

  answers[0]!({ ok: true, count: 9, file: null })
  answers[1]!({ ok: true, count: 3, file: null })

  await screen.findByText('3 pages.')
  expect(screen.queryByText('9 pages.')).toBeNull()
})

test('a period that ends before it begins is not asked for', () => {
  chosen.value = { choice: 'own', from: '2026-11-20', to: '2026-11-01' }
  const { wanted, beside } = account()
  render(<SpecialistPage now={NOW} beside={beside} />)

  expect(screen.getByText('The first day must not lie after the last.')).toBeTruthy()
  expect(wanted).toEqual([])
})

test('it is saved as a file with its day in the name, or handed to another app', async () => {
  const { shared, beside } = account()
  render(<SpecialistPage now={NOW} beside={beside} />)
  await screen.findByText('3 pages.')

  tap('Save as PDF')
  await screen.findByText('The file is saved.')
  tap('Share')

  await waitFor(() => expect(shared).toEqual(['umbra-2026-11-22.pdf']))
  expect(saved).toEqual(['umbra-2026-11-22.pdf'])
})

test('a browser that cannot share offers no button for it; one that fails says how else', async () => {
  const { beside } = account()
  const { unmount } = render(<SpecialistPage now={NOW} beside={{ ...beside, canShare: () => false }} />)
  await screen.findByText('3 pages.')
  expect(screen.queryByRole('button', { name: 'Share' })).toBeNull()
  unmount()

  render(<SpecialistPage now={NOW} beside={{ ...beside, share: async () => false }} />)
  await screen.findByText('3 pages.')
  tap('Share')

  await screen.findByText(/It could not be shared from here/)
})

test('what only this device has is said not to be on the page', async () => {
  await keep('episode', newId(), { span: SPAN })
  await waitFor(() => expect(waiting.value).toBe(1))
  render(<SpecialistPage now={NOW} beside={account().beside} />)

  await screen.findByText('3 pages. 1 entry is only on this device and not on the page yet.')
})

test.each([
  [null, /no connection to the account now/],
  [401, /Sign in again first/],
  [422, /forty years at most/],
  ['stopped' as const, /^Stopped/],
  [429, /tried too often/],
  [500, /did not manage that/],
])('an account that answers %s shows no page, says why, and can be asked again', async (status, says) => {
  const { wanted, beside } = account({ ok: false, status })
  render(<SpecialistPage now={NOW} beside={beside} />)
  await screen.findByText(says)

  tap('Try again')

  await waitFor(() => expect(wanted).toHaveLength(2))
  expect(screen.queryByRole('img')).toBeNull()
})

test('a file that the account does not give is said, and a fault of ours too', async () => {
  const { beside } = account({ ok: true, count: 1, file: null }, { ok: false, status: null })
  const { unmount } = render(<SpecialistPage now={NOW} beside={beside} />)
  await screen.findByText('1 page.')
  tap('Save as PDF')
  await screen.findByText(/no connection to the account now/)
  unmount()

  vi.spyOn(console, 'error').mockImplementation(() => undefined)
  const broken = { ...beside, pdf: () => Promise.reject(new Error('full')) }
  render(<SpecialistPage now={NOW} beside={broken} />)
  await screen.findByText('1 page.')
  tap('Save as PDF')
  tap('Save as PDF')

  await screen.findByText(/The file could not be made/)
})

test('a fault while the page is made is told like one of the account', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined)
  const { beside } = account()
  render(<SpecialistPage now={NOW} beside={{ ...beside, pages: () => Promise.reject(new Error('oh')) }} />)

  await screen.findByText(/did not manage that/)
})

test('the paper is that of the country, and the language that of the page, until another is chosen', () => {
  choices.value = { ...choices.value, paper: null }

  expect(usualPaper(['en-US', 'de'])).toBe('us-letter')
  expect(usualPaper(['de-AT'])).toBe('a4')
  expect(usualPaper(['de'])).toBe('a4')
  expect(asked({ from: '2026-08-25', to: '2026-11-22' }).language).toBe('en')
})
