// @vitest-environment jsdom
/** Taking the diary out as a file, as a person does it, with an account and without, with a line and without. */
import { Blob as WholeBlob } from 'node:buffer'
import { fireEvent, render, screen, waitFor } from '@testing-library/preact'
import { beforeEach, expect, test, vi } from 'vitest'
import type { Fetched } from '../contract/made'
import { keep } from '../store/diary'
import { newId } from '../store/ids'
import { waiting } from '../store/live'
import { rememberPerson } from '../store/whose'
import { syncState } from '../sync/schedule'
import { NOW, onAFreshDiary, SPAN } from '../testing/screen'
import { type Besides, besides, type Form, type Notes } from './besides'
import { OutPage } from './OutPage'

onAFreshDiary()

/** jsdom's files cannot be read; those of Node can. */
vi.stubGlobal('Blob', WholeBlob)
const FILE = new WholeBlob(['PK']) as unknown as Blob
const saved: { file: WholeBlob; name: string }[] = []
URL.createObjectURL = (file) => {
  saved.push({ file: file as WholeBlob, name: '' })
  return 'blob:here'
}
URL.revokeObjectURL = () => undefined
vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
  saved.at(-1)!.name = this.download
})
const [last] = [() => saved.at(-1)!]

beforeEach(() => {
  saved.length = 0
  syncState.value = { phase: 'idle', at: null }
})

/** An account that gives this answer, and what it was asked for. */
function account(answer: Fetched) {
  const asked: [Form, Notes][] = []
  const beside: Besides = {
    ...besides,
    hasAccount: () => true,
    sync: async () => undefined,
    take: async (form, notes) => {
      asked.push([form, notes])
      return answer
    },
  }
  return { asked, beside }
}

const tap = (name: string): void => {
  fireEvent.click(screen.getByRole('button', { name }))
}

test('the diary document is made on this device without an account, and says how much is in it', async () => {
  await keep('episode', newId(), { span: SPAN })
  render(<OutPage now={NOW} />)

  tap('Save the diary')

  await screen.findByText('The file is saved.')
  expect(last().name).toBe('umbra-2026-11-22.json')
  expect(JSON.parse(await last().file.text())).toMatchObject({
    format: 'umbra-diary',
    counts: { episodes: 1, doses: 0 },
  })
  expect(screen.getByText(/need an account and a connection/)).toBeTruthy()
  expect(screen.queryByRole('button', { name: 'Save everything' })).toBeNull()
})

test.each([
  ['Save the tables', 'tables', 'umbra-2026-11-22.tables.zip'],
  ['Save for a clinic', 'fhir', 'umbra-2026-11-22.fhir.json'],
  ['Save everything', 'account', 'umbra-2026-11-22.zip'],
])('with an account "%s" asks for it and saves it', async (button, form, name) => {
  const { asked, beside } = account({ ok: true, content: FILE })
  render(<OutPage now={NOW} beside={beside} />)

  tap(button)

  await screen.findByText('The file is saved.')
  expect(asked).toEqual([[form, 'left out']])
  expect(last().name).toBe(name)
})

test('notes go to a clinic only when the switch is on', async () => {
  const { asked, beside } = account({ ok: true, content: FILE })
  render(<OutPage now={NOW} beside={beside} />)
  const notes = screen.getByRole('switch', { name: /With my notes/ })

  fireEvent.click(notes)
  tap('Save for a clinic')
  await waitFor(() => expect(asked).toEqual([['fhir', 'included']]))
  await screen.findByText('The file is saved.')
  fireEvent.click(notes)
  tap('Save for a clinic')

  await waitFor(() => expect(asked.at(-1)).toEqual(['fhir', 'left out']))
})

test('what only this device has is said not to be in the file', async () => {
  await keep('episode', newId(), { span: SPAN })
  await waitFor(() => expect(waiting.value).toBe(1))
  render(<OutPage now={NOW} beside={account({ ok: true, content: FILE }).beside} />)

  tap('Save everything')

  await screen.findByText(/1 entry is only on this device and not in the file yet/)
})

test.each([
  [null, /There is no connection to the server/],
  [401, /Sign in again first/],
  [429, /tried too often/],
  [500, /did not manage that/],
])('an account that answers %s gives no file, and the reason', async (status, says) => {
  render(<OutPage now={NOW} beside={account({ ok: false, status }).beside} />)

  tap('Save the tables')

  await screen.findByText(says)
  expect(saved).toHaveLength(0)
})

test('without a line it is said before anything is asked, and a fault of ours is said too', async () => {
  syncState.value = { phase: 'offline', at: null }
  const { beside } = account({ ok: true, content: FILE })
  vi.spyOn(console, 'error').mockImplementationOnce(() => undefined)
  render(<OutPage now={NOW} beside={{ ...beside, document: () => Promise.reject(new Error('full')) }} />)
  expect(screen.getByText(/There is no connection now/)).toBeTruthy()

  tap('Save the diary')

  await screen.findByText(/The file could not be made/)
})

test('one tap more while a file is made asks for nothing more', async () => {
  let give: (taken: Fetched) => void = () => undefined
  const { asked, beside } = account({ ok: true, content: FILE })
  const take: Besides['take'] = (form, notes) => {
    asked.push([form, notes])
    return new Promise((resolve) => {
      give = resolve
    })
  }
  render(<OutPage now={NOW} beside={{ ...beside, take }} />)

  tap('Save everything')
  await screen.findByText('Being made.')
  tap('Save everything')
  give({ ok: true, content: FILE })

  await screen.findByText('The file is saved.')
  expect(asked).toHaveLength(1)
})

test('how far a file is can be seen, and it can be stopped', async () => {
  const { beside } = account({ ok: true, content: FILE })
  let ended: unknown = null
  const take: Besides['take'] = (_, __, { tell, signal }) =>
    new Promise((resolve) => {
      tell(2, 10)
      signal.addEventListener('abort', () => {
        ended = signal.reason
        resolve({ ok: false, status: 'stopped' })
      })
    })
  render(<OutPage now={NOW} beside={{ ...beside, take }} />)

  tap('Save everything')
  expect((await screen.findByRole('progressbar', { name: 'Everything in the account' })).getAttribute('max')).toBe('10')
  tap('Stop')

  await screen.findByText('Stopped. Nothing was saved.')
  expect(ended).toBe('stop')
  expect(screen.queryByRole('progressbar')).toBeNull()
  expect(saved).toHaveLength(0)
})

test('who is remembered on this device has an account', () => {
  expect(besides.hasAccount()).toBe(false)
  rememberPerson({ id: newId(), email: 'nora@example.org' })
  expect(besides.hasAccount()).toBe(true)
  rememberPerson(null)
})
