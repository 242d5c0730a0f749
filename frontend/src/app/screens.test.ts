/** Which screen an address leads to. */
import { expect, test } from 'vitest'
import { screenAt } from './screens'

test.each([
  ['/', 'today', 'today', ''],
  ['/attack/0190', 'attack', 'today', '0190'],
  ['/past', 'past', 'today', ''],
  ['/diary', 'diary', 'diary', ''],
  ['/diary/2026-11-22', 'day', 'diary', '2026-11-22'],
  ['/dose/new', 'dose', 'diary', 'new'],
  ['/report', 'report', 'report', ''],
  ['/report/page', 'page', 'report', ''],
  ['/settings/medicines', 'medicines', 'settings', ''],
  ['/settings/medicines/0190', 'medicines', 'settings', '0190'],
  ['/sign-in', 'sign-in', 'settings', ''],
  ['/diary/yesterday', 'missing', 'today', ''],
  ['/nowhere', 'missing', 'today', ''],
])('%s is the screen %s under the tab %s', (path, name, tab, id) => {
  expect(screenAt(path, '')).toMatchObject({ name, tab, id })
})

test('what is asked for beside the address comes along', () => {
  expect(screenAt('/past', '?on=2026-11-14').search.get('on')).toBe('2026-11-14')
})
