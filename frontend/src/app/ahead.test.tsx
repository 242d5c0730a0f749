// @vitest-environment jsdom
/** What a finger on a link fetches, and what a tap is answered with before the rest. */
import { fireEvent, render, screen, waitFor } from '@testing-library/preact'
import { render as drawOnce } from 'preact'
import { beforeEach, expect, test, vi } from 'vitest'
import { App } from '../app'
import { clock, NOW, onAFreshDiary } from '../testing/screen'
import { begun } from '../today/acts'
import { Idle } from '../today/Idle'
import { Running } from '../today/Running'
import { followFoot } from './foot'
import { place } from './route'

onAFreshDiary()
beforeEach(() => {
  history.replaceState(null, '', '/')
  place.value = { path: '/', search: '' }
})

const title = (): string | null => screen.getByRole('heading', { level: 1 }).textContent

test('a page is fetched while the finger is still on its link, and another only when it is asked for', async () => {
  render(<App />)
  const reached = screen.getByRole('link', { name: 'Log a past attack' })
  fireEvent.pointerDown(reached)
  fireEvent.pointerDown(screen.getByRole('button', { name: 'Headache now' }))
  await vi.dynamicImportSettled()

  fireEvent.click(reached)
  expect(title()).toBe('A past attack')

  fireEvent.click(screen.getByRole('link', { name: 'Report' }))
  expect(title()).toBe('Opening')
  await waitFor(() => expect(title()).toBe('Report'))
})

test('the tap that begins an attack is answered with what ends it; what is asked of it follows', async () => {
  const attack = { id: 'a', kind: 'episode', revision: null, fields: begun(NOW) } as const

  drawOnce(<Running attack={attack} now={NOW} clock={clock} go={() => undefined} />, document.body)

  expect(screen.getByRole('button', { name: 'It is over' })).toBeTruthy()
  expect(screen.getByRole('heading', { name: /^Attack since/ })).toBeTruthy()
  expect(screen.queryByRole('group', { name: 'Pain now' })).toBeNull()
  expect(await screen.findByRole('group', { name: 'Pain now' })).toBeTruthy()
  drawOnce(null, document.body)
})

test('the big button is there in the first frame', () => {
  drawOnce(<Idle now={NOW} clock={clock} />, document.body)

  expect(screen.getByRole('button', { name: 'Headache now' })).toBeTruthy()
  drawOnce(null, document.body)
})

test('only a foot that is higher than the tabs alone is told to the page', () => {
  const watch = vi.fn<(told: () => void) => void>()
  vi.stubGlobal(
    'ResizeObserver',
    class {
      constructor(told: () => void) {
        watch(told)
      }
      observe = (): void => undefined
      disconnect = (): void => undefined
    },
  )
  const page = document.documentElement.style
  page.setProperty('--tabs', '60px')
  const foot = document.createElement('div')
  const high = vi.spyOn(foot, 'offsetHeight', 'get').mockReturnValue(60)
  const told = (): string => page.getPropertyValue('--foot')

  followFoot(foot)
  expect(told()).toBe('')
  high.mockReturnValue(125)
  watch.mock.calls[0]?.[0]()
  expect(told()).toBe('125px')
  high.mockReturnValue(60)
  watch.mock.calls[0]?.[0]()
  expect(told()).toBe('')
  vi.unstubAllGlobals()
})
