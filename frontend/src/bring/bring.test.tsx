// @vitest-environment jsdom
/** Bringing another app's diary in, as a person does it. */
import { Blob as WholeBlob, File as WholeFile } from 'node:buffer'
import { fireEvent, render, screen, waitFor } from '@testing-library/preact'
import { beforeEach, expect, test, vi } from 'vitest'
import { keep } from '../store/diary'
import { onAFreshDiary, SPAN } from '../testing/screen'
import { BringPage } from './BringPage'
import { FakeAccount, TOLD } from './testing/account'

onAFreshDiary()
/** jsdom's files cannot be read; those of Node can. */
vi.stubGlobal('Blob', WholeBlob)

let account: FakeAccount
beforeEach(() => {
  account = new FakeAccount()
})

const ID = TOLD.id
const show = () => render(<BringPage id="" beside={account.beside} />)
const tap = (name: string): void => {
  fireEvent.click(screen.getByRole('button', { name }))
}
const choose = (text: string, name = 'diary.csv'): void => {
  const files = [new WholeFile([text], name)]
  fireEvent.change(screen.getByLabelText('The file of the other app'), { target: { files } })
  tap('Look into it')
}
const READY = {
  state: 'ready' as const,
  told: { counts: { new: { episode: 2, dose: 1 } }, period: ['2026-03-01', '2026-03-05'] },
}

async function lookedAt(told: Partial<typeof TOLD> = READY): Promise<void> {
  show()
  choose('0123456789')
  await screen.findByText('Being read. Nothing is written yet.')
  account.comes(told)
}

test('without an account the screen says what it needs, and asks nobody', () => {
  account.hasAccount = false
  show()

  screen.getByText(/needs your account and a connection/)
  expect(account.asked).toEqual([])
})

test('a file is sent in pieces, read, looked at, and written only with the yes', async () => {
  await lookedAt()

  await screen.findByText('New: 2 attacks, 1 medicine taken.')
  expect(account.names()).toEqual(['begin', 'send', 'send', 'send', 'read', 'look'])
  tap('Put it in my diary')
  await screen.findByText('Being written into your diary.')
  account.comes({ done: 1, total: 3 })
  await screen.findByText('1 of 3')
  account.comes({ state: 'done', told: { written: { new: { episode: 2 } } } })
  await screen.findByText('It is in your diary.')
  expect(account.followed).toBe(1)
})

test('a file must be chosen first', async () => {
  show()
  tap('Look into it')

  await screen.findByText('Choose the file first.')
})

test('with no connection the file stays untouched, and so does the diary', async () => {
  account.wrong.begin = 'offline'
  show()
  choose('0123456789')

  await screen.findByText(/There is no connection\. Your file and your diary are as they were/)
})

test('a line that breaks for a moment is tried once more', async () => {
  account.wrong.send = 'offline'
  show()
  choose('0123456789')

  await screen.findByText(/There is no connection/)
  expect(account.names()).toEqual(['begin', 'send', 'send'])
})

test('an account that asks to sign in again shows the way', async () => {
  account.wrong.begin = 'signed out'
  show()
  choose('0123456789')

  expect((await screen.findByRole('link', { name: 'Sign in' })).getAttribute('href')).toBe('/sign-in')
})

test("Apple's export is read here, and only its records are sent", async () => {
  account.records = new WholeBlob(['<Rec/>']) as Blob
  show()
  choose('PK\u0003\u0004 a gigabyte', 'export.zip')

  await screen.findByText('Being read. Nothing is written yet.')
  expect(account.asked[0]).toEqual(['begin', 'export.zip', 6])
})

test('a ZIP without health data is said to be one, and nothing is sent', async () => {
  account.records = null
  show()
  choose('PK\u0003\u0004', 'photos.zip')

  await screen.findByText(/There is no health data of Apple in this file/)
  expect(account.asked).toEqual([])
})

test('what cannot be used is said with its reason, and another file can be chosen', async () => {
  await lookedAt({ state: 'refused', told: { reason: 'A PDF.' } })
  await screen.findByText('A PDF.')

  tap('Another file')

  await screen.findByText('Nothing was brought in yet.')
  expect(account.names().at(-1)).toBe('forget')
})

test('the reading is stopped, and can begin again', async () => {
  show()
  choose('0123456789')
  await screen.findByText('Being read. Nothing is written yet.')
  tap('Stop')
  await waitFor(() => expect(account.names()).toContain('stop'))
  account.comes({ state: 'stopped' })

  await screen.findByText('Stopped. Nothing of it is in your diary.')
  tap('Look into it again')
  await waitFor(() => expect(account.names().at(-1)).toBe('read'))
})

test('work that died in the middle is gone on with', async () => {
  await lookedAt({ state: 'writing', lost: true })
  await screen.findByText('It stopped in the middle.')

  tap('Go on')

  await waitFor(() => expect(account.names().at(-1)).toBe('write'))
})

test('a zone that the file does not name is asked for once, before there is a yes', async () => {
  await lookedAt({ state: 'ready', told: { needs: ['time_zone'] } })
  await screen.findByText(/name no time zone/)
  expect(screen.queryByRole('button', { name: 'Put it in my diary' })).toBeNull()

  fireEvent.change(screen.getByLabelText('Time zone'), { target: { value: 'Europe/Vienna' } })
  tap('Go on with this')

  await waitFor(() => expect(account.asked.at(-1)).toEqual(['read', ID, { time_zone: 'Europe/Vienna' }]))
})

test('the columns of a table are asked for, with what they seem to be', async () => {
  const columns = [
    { header: 'Day', samples: ['03/11/2026'], guess: 'started_on' },
    { header: 'X', samples: [], guess: null },
  ]
  await lookedAt({ state: 'ready', told: { needs: ['columns', 'time_zone'], columns } })
  await screen.findByText('For example: 03/11/2026')
  expect(screen.getByLabelText<HTMLSelectElement>('Day').value).toBe('started_on')

  fireEvent.change(screen.getByLabelText('X'), { target: { value: 'pain' } })
  tap('Go on with this')

  await waitFor(() => expect(account.names().at(-1)).toBe('read'))
  expect(account.asked.at(-1)?.[2]).toMatchObject({ columns: { Day: 'started_on', X: 'pain' } })
})

test('words that are not understood can be given a meaning, or stay in the notes', async () => {
  const unknown = ['Tight band', 'Moon'].map((word) => ({ field: 'Symptoms', word, count: 2 }))
  await lookedAt({ state: 'ready', told: { unknown_words: unknown, unknown_count: 300 } })
  await screen.findByText('300 words that are not understood')
  fireEvent(document.querySelector('details')!, new Event('toggle'))
  document.querySelector('details')!.open = true
  fireEvent(document.querySelector('details')!, new Event('toggle'))

  fireEvent.change(await screen.findByLabelText('“Tight band”, 2 times'), { target: { value: 'quality:pressing' } })
  fireEvent.change(screen.getByLabelText('“Moon”, 2 times'), { target: { value: 'suspected_triggers:other:' } })
  screen.getByText('And 298 more.')
  tap('Look again with these words')

  await waitFor(() => expect(account.names().at(-1)).toBe('read'))
  expect(account.asked.at(-1)?.[2]).toMatchObject({
    words: { 'Symptoms: Tight band': 'quality:pressing', 'Symptoms: Moon': 'suspected_triggers:other:Moon' },
  })
})

test('rows that cannot be taken, doubts, and counts that disagree are all said', async () => {
  const refused = [{ row: 3, field: 'Pain Level', reason: 'Not from 0 to 10.', original: '14' }]
  const told = { refused, refused_count: 2, warnings: ['No times.'], stated: { episode: 3 }, read: { episode: 2 } }
  await lookedAt({ state: 'ready', told })
  await screen.findByText('2 parts that cannot be taken')
  screen.getByText('No times.')
  screen.getByText(/the file says 3, and 2 are in it/)
  screen.getByText('There is nothing new in it.')
  document.querySelector('details')!.open = true
  fireEvent(document.querySelector('details')!, new Event('toggle'))

  await screen.findByText('Row 3, Pain Level')
  screen.getByText('And 1 more.')
})

const DONE = { ...TOLD, state: 'done' as const, told: { written: { new: { episode: 2, other: 1 } } } }

async function takenUp(told = DONE): Promise<void> {
  account.past = [told]
  account.now = told
  show()
  fireEvent.click(await screen.findByRole('button', { name: /diary\.csv/ }))
}

test('what was brought in before is listed, and taken back as one step, and put back', async () => {
  await takenUp()
  await screen.findByText('It is in your diary.')
  tap('Take it back')
  await screen.findByText(/^3 entries that came with this file go out/)

  tap('Take it back')
  await screen.findByText('Being taken back.')
  expect(account.asked.at(-1)).toEqual(['undo', ID, 'keep'])
  account.comes({ state: 'undone', told: { taken_back: 3 } })

  await screen.findByText(/^Taken back: 3 entries\./)
  tap('Put it back')
  await screen.findByText('Being put back.')
})

test('what was changed since is named and asked about', async () => {
  await keep('episode', ID, { span: SPAN })
  const other = '22222222-2222-4222-8222-222222222222'
  const changed = [ID, other].map((id) => ({ kind: 'episode', id }))
  account.undo = { untouched: 1, changed_count: 3, changed }
  await takenUp()
  await screen.findByText('It is in your diary.')
  tap('Take it back')

  expect((await screen.findByRole('link', { name: /18 November|November 18/ })).getAttribute('href')).toBe(
    `/attack/${ID}`,
  )
  screen.getByText('And 1 more.')
  tap('Leave all as it is')
  await waitFor(() => expect(screen.queryByText('Leave all as it is')).toBeNull())
  tap('Take it back')
  await screen.findByText('Take back these too')
  tap('Take back these too')
  await waitFor(() => expect(account.asked.at(-1)).toEqual(['undo', ID, 'take']))
})

test('an undo that cannot be looked at says why', async () => {
  account.wrong.undoing = 'offline'
  await takenUp()
  await screen.findByText('It is in your diary.')
  tap('Take it back')

  await screen.findByRole('alert')
})

test('a yes that does not reach the account says so, and can be said again', async () => {
  await lookedAt()
  await screen.findByText(/^New:/)
  account.wrong.write = 'offline'
  tap('Put it in my diary')

  await screen.findByText(/There is no connection/)
  screen.getByRole('button', { name: 'Put it in my diary' })
})
