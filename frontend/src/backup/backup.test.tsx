// @vitest-environment jsdom
/** Making a sealed backup and putting it back, as a person does it. */
import { Blob as WholeBlob, File as WholeFile } from 'node:buffer'
import { fireEvent, render, screen, waitFor } from '@testing-library/preact'
import { expect, test, vi } from 'vitest'
import { keep } from '../store/diary'
import { newId } from '../store/ids'
import { episodes } from '../store/live'
import { NOW, onAFreshDiary, SPAN } from '../testing/screen'
import { BackupPage } from './BackupPage'
import type { Besides } from './besides'
import { madeUp, tooShort } from './passphrase'
import { RestorePage } from './RestorePage'
import { opened, sealed } from './sealing'

onAFreshDiary()

const PHRASE = 'five words in a row'
/** What the worker does, without a second thread, which jsdom does not have. */
const here: Besides = async (task) =>
  task.act === 'seal' ? { sealed: await sealed(task.text, task.passphrase) } : opened(task.file, task.passphrase)

/** jsdom's files cannot be read; those of Node can. */
vi.stubGlobal('Blob', WholeBlob)
const File = WholeFile
const files: Blob[] = []
URL.createObjectURL = (file) => {
  files.push(file as Blob)
  return 'blob:here'
}
URL.revokeObjectURL = () => undefined
vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined)

const type = (label: string, text: string): void => {
  fireEvent.input(screen.getByLabelText(label), { target: { value: text } })
}
const tap = (name: string): void => {
  fireEvent.click(screen.getByRole('button', { name }))
}

async function made() {
  await keep('episode', newId(), { span: SPAN, side: 'left' })
  const { unmount } = render(<BackupPage now={NOW} beside={here} />)
  type('Passphrase', PHRASE)
  tap('Save the sealed file')
  await screen.findByText('The file is saved: 1 attack.')
  unmount()
  return new File([files.at(-1)! as WholeBlob], 'umbra-2026-11-22.age')
}

async function choose(file: InstanceType<typeof File>, passphrase: string): Promise<void> {
  fireEvent.change(screen.getByLabelText('The backup file'), { target: { files: [file] } })
  type('Passphrase', passphrase)
  tap('Open it')
}

test('the sealed file opens with its passphrase, says what is in it, and puts it back', async () => {
  const file = await made()
  render(<RestorePage id="" beside={here} />)
  await choose(file, `${PHRASE} `)

  await screen.findByText('Attacks from Wednesday 18 November to Wednesday 18 November.')
  tap('Put it in my diary')

  await screen.findByText('1 entry stood here already.')
  expect(episodes.value).toHaveLength(1)
})

test('the sealed file holds no word of the diary for who has no passphrase', async () => {
  const text = await (await made()).text()

  expect(text).toContain('age-encryption.org/v1')
  expect(text).not.toMatch(/left|episodes|Berlin/)
})

test('another passphrase, a damaged file and a file of something else are each said in plain words', async () => {
  const file = await made()
  render(<RestorePage id="" beside={here} />)

  await choose(file, 'something else entirely')
  await screen.findByText(/This passphrase does not open the file/)

  await choose(new File([file.slice(0, file.size - 9)], 'short.age'), PHRASE)
  await screen.findByText(/This file is damaged/)

  await choose(new File(['holiday'], 'picture.jpg'), PHRASE)
  await screen.findByText(/This is no backup of Umbra/)

  await choose(file, '')
  await screen.findByText('Type the passphrase of this file.')
})

test('a file must be chosen first', async () => {
  render(<RestorePage id="" beside={here} />)
  tap('Open it')
  await screen.findByText('Choose the file first.')
})

test('a short passphrase is not taken, and one can be made up that is long enough', async () => {
  await keep('episode', newId(), { span: SPAN })
  render(<BackupPage now={NOW} beside={here} />)
  type('Passphrase', 'too short')
  tap('Save the sealed file')
  await screen.findByText('Choose at least 12 characters.')

  tap('Make one up for me')
  const shown = await screen.findByText(/Write this down/)
  expect(shown.textContent).toMatch(/: ([a-z2-9]{4}-){3}[a-z2-9]{4}$/)
  expect(tooShort(madeUp())).toBe(false)
})

test('an empty diary makes no file', async () => {
  render(<BackupPage now={NOW} beside={here} />)
  type('Passphrase', PHRASE)
  tap('Save the sealed file')
  await screen.findByText('There is nothing in the diary yet.')
})

test('a sealing that fails says so and leaves the diary alone', async () => {
  await keep('episode', newId(), { span: SPAN })
  render(<BackupPage now={NOW} beside={() => Promise.reject(new Error('no memory'))} />)
  vi.spyOn(console, 'error').mockImplementationOnce(() => undefined)
  type('Passphrase', PHRASE)
  tap('Save the sealed file')
  await screen.findByText(/The file could not be made/)
  await waitFor(() => expect(episodes.value).toHaveLength(1))
})

test('a plain file that lost entries on its way says so before anything is written', async () => {
  const document = {
    format: 'umbra-diary',
    version: 1,
    counts: { episodes: 3, doses: 0 },
    episodes: [{ id: newId(), span: SPAN }],
  }
  render(<RestorePage id="" beside={here} />)
  await choose(new File([JSON.stringify(document)], 'umbra.json'), '')

  await screen.findByText(/The file says 3 attacks, 1 are in it/)
  expect(screen.queryAllByText(/The file says/)).toHaveLength(1)
  expect(episodes.value).toHaveLength(0)
})
