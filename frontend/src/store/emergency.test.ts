// @vitest-environment jsdom
/** The number to call is that of the reader's region, until another is chosen. */
import { afterEach, expect, test, vi } from 'vitest'
import { numberOf } from './emergencyNumbers'

const languages = (...names: string[]): void =>
  void Object.defineProperty(navigator, 'languages', { value: names, configurable: true })

/** The module as a page that has just been opened would have it. */
async function opened() {
  vi.resetModules()
  return import('./emergency')
}

afterEach(() => localStorage.clear())

test.each([
  ['US', '911'],
  ['CA', '911'],
  ['GB', '999'],
  ['AU', '000'],
  ['NZ', '111'],
  ['JP', '119'],
  ['DE', '112'],
  ['A', '112'],
  ['', '112'],
  [undefined, '112'],
])('in %s one calls %s', (region, number) => {
  expect(numberOf(region)).toBe(number)
})

test('the region is the first that a language of the reader names', async () => {
  languages('en', 'de-AT', 'en-US')

  const { region, emergencyNumber } = await opened()

  expect([region(), emergencyNumber.value]).toEqual(['AT', '112'])
})

test('a language without a region, or none that can be read, leaves 112', async () => {
  languages('en', 'not a language')

  const { emergencyNumber } = await opened()

  expect(emergencyNumber.value).toBe('112')
})

test('a number that was chosen stands before that of the region, also when the page is opened anew', async () => {
  languages('en-US')
  const first = await opened()

  first.chooseNumber(' 116 117 ')

  expect(first.emergencyNumber.value).toBe('116 117')
  expect((await opened()).emergencyNumber.value).toBe('116 117')
  first.chooseNumber('')
  expect(first.emergencyNumber.value).toBe('911')
})

test('what was kept and is no number is not called', async () => {
  languages('en-GB')
  localStorage.setItem('umbra.emergency-number', 'javascript:alert(1)')

  expect((await opened()).emergencyNumber.value).toBe('999')
})
