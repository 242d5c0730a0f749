/** Words of what can go wrong on the way in and out of an account. */
import { plural } from '../grammar'

export const session = {
  offline: 'There is no connection to the server. Everything you wrote is safe on this device; try again later.',
  wrong: 'The address or the password is wrong.',
  wrongPassword: 'The password is wrong.',
  shortPassword: 'Choose a password of at least 10 characters.',
  badAddress: 'This does not look like an email address.',
  tooMany: 'That was tried too often. Wait a few minutes, then try again.',
  tooOld: 'This app is too old to talk to the server. Reload it; nothing you wrote is lost.',
  signedOut: 'You are no longer signed in. Sign in again first.',
  broken: 'The server did not manage that. Try again later.',
  unsent: (count: number): string =>
    plural(count, {
      one: '1 entry is only on this device. Save it to a file, or let it be sent first.',
      other: `${count} entries are only on this device. Save them to a file, or let them be sent first.`,
    }),
} as const
