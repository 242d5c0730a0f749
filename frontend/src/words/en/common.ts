/** Words that every screen shares: answers, marks, buttons, units. */
import { hoursLong, minutesLong } from '../grammar'

export const common = {
  appName: 'Umbra',
  yes: 'yes',
  no: 'no',
  notSaid: 'not said',
  asUsual: 'as usual',
  answered: 'answered',
  said: (said: number, of: number) => `${said} of ${of} said`,
  named: (name: string, state: string) => `${name}: ${state}`,
  noneOfThese: 'None of these',
  yesButton: 'Yes',
  noButton: 'No',
  onThisPhone: 'on this phone',
  inYourAccount: 'in your account',
  notSaved: 'not saved',
  notSavedSay: 'This could not be written to the phone. What you typed is still here; try again.',
  tryAgain: 'Try again',
  partMissing: 'A part of this page is not on the device yet, and there is no connection to fetch it.',
  undo: 'Undo',
  close: 'Close',
  cancel: 'Cancel',
  back: 'Back',
  add: 'Add',
  addTo: (group: string) => `Add: ${group}`,
  remove: 'Remove',
  removeOne: (name: string) => `Remove ${name}`,
  more: 'More',
  asList: 'As a list',
  asPicture: 'As a picture',
  list: (parts: string[]) => parts.join(', '),
  shortTime: (hours: number, minutes: number) => {
    if (hours === 0) return `${minutes} min`
    return minutes === 0 ? `${hours} h` : `${hours} h ${String(minutes).padStart(2, '0')}`
  },
  spokenTime: (hours: number, minutes: number) =>
    hours === 0 ? minutesLong(minutes) : `${hoursLong(hours)} ${minutesLong(minutes)}`,
  underAMinute: 'less than a minute',
} as const
