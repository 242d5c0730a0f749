// @vitest-environment jsdom
/** Taking the diary out as a file, as a person does it, with an account and without, with a line and without. */
import { Blob as WholeBlob } from 'node:buffer'
import { fireEvent, render, screen, waitFor } from '@testing-library/preact'
import { beforeEach, expect, test, vi } from 'vitest'
import { openClient } from '../contract/client'
import { keep } from '../store/diary'
import { newId } from '../store/ids'
import { waiting } from '../store/live'
import { rememberPerson } from '../store/whose'
import { syncState } from '../sync/schedule'
import { NOW, onAFreshDiary, SPAN } from '../testing/screen'
import { type Besides, besides, type Form, type Notes, type Taken, takenFrom } from './besides'
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
function account(answer: Taken) {
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
  const { asked, beside } = account({ ok: true, file: FILE })
  render(<OutPage now={NOW} beside={beside} />)

  tap(button)

  await screen.findByText('The file is saved.')
  expect(asked).toEqual([[form, 'left out']])
  expect(last().name).toBe(name)
})

test('notes go to a clinic only when the switch is on', async () => {
  const { asked, beside } = account({ ok: true, file: FILE })
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
  render(<OutPage now={NOW} beside={account({ ok: true, file: FILE }).beside} />)

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
  const { beside } = account({ ok: true, file: FILE })
  vi.spyOn(console, 'error').mockImplementationOnce(() => undefined)
  render(<OutPage now={NOW} beside={{ ...beside, document: () => Promise.reject(new Error('full')) }} />)
  expect(screen.getByText(/There is no connection now/)).toBeTruthy()

  tap('Save the diary')

  await screen.findByText(/The file could not be made/)
})

test('one tap more while a file is made asks for nothing more', async () => {
  let give: (taken: Taken) => void = () => undefined
  const { asked, beside } = account({ ok: true, file: FILE })
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
  give({ ok: true, file: FILE })

  await screen.findByText('The file is saved.')
  expect(asked).toHaveLength(1)
})

test.each<[Form, string]>([
  ['tables', '/api/v1/export/csv'],
  ['fhir', '/api/v1/export/fhir?notes=left%20out'],
  ['account', '/api/v1/export/account?language=en'],
])('the account is asked for %s at its own address', async (form, path) => {
  const paths: string[] = []
  const umbra = openClient(async ({ url }) => {
    paths.push(url)
    return new Response('PK')
  }, 'http://here')

  const taken = await takenFrom(umbra, form, 'left out')

  expect(taken.ok).toBe(true)
  expect(paths).toEqual([`http://here${path}`])
})

test('no line, a refusal and a fault of ours are three things', async () => {
  const answering = (send: () => Promise<Response>) => takenFrom(openClient(send, 'http://here'), 'tables', 'left out')

  expect(await answering(async () => new Response('{}', { status: 401 }))).toEqual({ ok: false, status: 401 })
  expect(await answering(() => Promise.reject(new TypeError('no line')))).toEqual({ ok: false, status: null })
  await expect(answering(() => Promise.reject(new RangeError('ours')))).rejects.toThrow('ours')
})

test('who is remembered on this device has an account', () => {
  expect(besides.hasAccount()).toBe(false)
  rememberPerson({ id: newId(), email: 'nora@example.org' })
  expect(besides.hasAccount()).toBe(true)
  rememberPerson(null)
})
