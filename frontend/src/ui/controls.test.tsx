// @vitest-environment jsdom
/** The other controls: each says in words what it stands at, and what is wrong stands beside it. */
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact'
import { afterEach, expect, test, vi } from 'vitest'
import { Disclosure } from './Disclosure'
import { Field } from './Field'
import { later, Quiet } from './later'
import { OneOf } from './OneOf'
import { PainScale } from './PainScale'
import { SavedMark } from './SavedMark'
import { Segments } from './Segments'
import { Switch } from './Switch'
import { Toast } from './Toast'
import { VerdictLine } from './VerdictLine'

afterEach(cleanup)
const told: unknown[] = []
const tell = (value: unknown): void => void told.push(value)
afterEach(() => told.splice(0))

const radio = (name: string): HTMLInputElement => screen.getByRole('radio', { name })

test('pain that nobody has told stands at not said, never at 0', () => {
  render(<PainScale title="Worst pain" name="peak" pain={null} onChange={tell} />)

  expect(radio('not said').checked).toBe(true)
  expect(radio('0').checked).toBe(false)
})

test('each key of the pain scale tells its number, and the last takes it back', () => {
  render(<PainScale title="Worst pain" name="peak" pain={8} onChange={tell} />)

  fireEvent.click(radio('10'))
  fireEvent.click(radio('not said'))

  expect(told).toEqual([10, null])
})

test('a question with a few answers can be taken back', () => {
  render(
    <OneOf title="Which side" name="side" choices={{ left: 'left', right: 'right' }} chosen="left" onChange={tell} />,
  )

  fireEvent.click(radio('right'))
  fireEvent.click(radio('not said'))

  expect(told).toEqual(['right', null])
})

test('a question that always has an answer offers no not said', () => {
  render(<OneOf title="Ended?" name="e" choices={{ no: 'no' }} chosen="no" onChange={tell} always="always answered" />)

  expect(screen.queryByRole('radio', { name: 'not said' })).toBeNull()
})

test('segments show one of few', () => {
  render(<Segments label="Shown" name="s" choices={{ front: 'Front', back: 'Back' }} chosen="front" onChange={tell} />)

  const before = radio('Front').checked
  fireEvent.click(radio('Back'))

  expect(before).toBe(true)
  expect(told).toEqual(['back'])
})

test('a switch says what it is turned to', () => {
  render(<Switch label="Attack look" hint="near-black" on={false} onChange={tell} />)

  fireEvent.click(screen.getByRole('switch', { name: /Attack look/ }))

  expect(told).toEqual(['on'])
})

test('what is wrong with a field is tied to it, and said aloud', () => {
  render(<Field label="Ended" hint="a rough time is fine" error="It cannot end before it starts." value="" />)

  const input = screen.getByLabelText('Ended')

  expect(input.getAttribute('aria-invalid')).toBe('true')
  expect(screen.getByRole('alert').textContent).toBe('It cannot end before it starts.')
  expect(input.getAttribute('aria-describedby')).toContain(screen.getByRole('alert').id)
})

test('a fold makes its questions when it is opened, and keeps them when it is shut', async () => {
  render(<Disclosure title="Aura">{() => <p>inside</p>}</Disclosure>)
  const fold = screen.getByText('Aura').closest('details')!
  expect(screen.queryByText('inside')).toBeNull()

  fold.open = true
  fireEvent(fold, new Event('toggle'))
  fold.open = false
  fireEvent(fold, new Event('toggle'))

  expect(await screen.findByText('inside')).toBeDefined()
})

test('where an entry is, is always said in words', () => {
  render(<SavedMark where="phone" />)

  expect(screen.getByRole('status').textContent).toBe('on this phone')
})

test('what was taken away can be taken back', () => {
  render(<Toast says="Removed." onUndo={() => tell('undo')} onClose={() => tell('close')} />)

  fireEvent.click(screen.getByRole('button', { name: 'Undo' }))
  fireEvent.click(screen.getByRole('button', { name: 'Close' }))

  expect(told).toEqual(['undo', 'close'])
})

test('the verdict counts its marks in words, and says that it is no diagnosis', () => {
  const marks = [
    { at: '1.1 B', mark: 'met' },
    { at: '1.1 C', mark: 'met' },
    { at: '1.1 D', mark: 'unsaid' },
  ] as const
  render(
    <VerdictLine marks={marks} sentence="Likely.">
      <p>reasons</p>
    </VerdictLine>,
  )

  expect(screen.getByRole('img', { name: '2 met, 1 not known yet' })).toBeDefined()
  expect(screen.getByText('reasons')).toBeDefined()
  expect(screen.getByText(/not a diagnosis/)).toBeDefined()
})

test('a verdict without criteria shows no marks', () => {
  render(
    <VerdictLine marks={[]} sentence="Not enough.">
      {null}
    </VerdictLine>,
  )

  expect(screen.queryByRole('img')).toBeNull()
})

test('a part that could not be fetched says so, and is fetched again when asked', async () => {
  let tries = 0
  const Part = later(async () => {
    tries += 1
    if (tries === 1) throw new Error('no connection')
    return () => <p>here</p>
  })
  render(<Part />)

  fireEvent.click(await screen.findByRole('button', { name: 'Try again' }))

  await waitFor(() => expect(screen.getByText('here')).toBeDefined())
})

test('a part that nobody misses stays away when it could not be fetched', async () => {
  const fetched = vi.fn(async () => Promise.reject(new Error('no connection')))
  const Part = later(fetched, Quiet)

  const { container } = render(<Part />)

  await waitFor(() => expect(fetched).toHaveBeenCalledOnce())
  expect(container.textContent).toBe('')
})
