/** Words of the frame around every screen: the tabs, what waits, what went wrong. */
import { plural } from '../grammar'

export const app = {
  main: 'Main',
  tabs: { today: 'Today', diary: 'Diary', report: 'Report', settings: 'Settings' },
  windowTitle: (tab: string) => `${tab} · Umbra`,
  opening: 'Opening your diary',
  openingPage: 'Opening',
  receiving: (count: string) => `Your diary is coming: ${count} entries so far`,
  onlyHere: (count: number) =>
    plural(count, { one: '1 entry only on this device', other: `${count} entries only on this device` }),
  signedOut: 'Sign in again to send them',
  tooOld: 'This app is too old to send them',
  update: 'A newer version is ready.',
  updateNow: 'Use it now',
  brokenTitle: 'This page did not work',
  broken: 'Something went wrong here. What you have written down is kept on this device.',
  again: 'Try again',
  reload: 'Open the app anew',
  lateTitle: 'This page is not on the device yet',
  late: 'There is no connection to fetch it. Today and your diary work without one.',
  noStoreTitle: 'The diary could not be opened',
  noStore:
    'This browser did not let the app open its storage. It may be a private window, or the device may be full. Nothing was deleted.',
  missingTitle: 'There is no such page',
  missing: 'The address leads nowhere.',
  toToday: 'Go to Today',
} as const
