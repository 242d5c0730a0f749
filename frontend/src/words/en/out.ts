/** Words of taking the diary out as a file. */
import { plural } from '../grammar'

export const out = {
  title: 'Your diary as a file',
  hint: 'For Umbra, a spreadsheet, a clinic, or all of it',
  lead: 'It is your diary. Take all of it with you whenever you like.',
  document: {
    name: 'For Umbra, or another app',
    says: 'The whole diary in one file (JSON). Umbra reads it again, and other programs can. It is made on this device, also without a network.',
    act: 'Save the diary',
  },
  tables: {
    name: 'For a spreadsheet',
    says: 'Tables of attacks, medicines, days and history (CSV, in a ZIP). Beside each moment stand the day and the time on the clock where you were.',
    act: 'Save the tables',
  },
  fhir: {
    name: 'For a clinic’s computer',
    says: 'A FHIR document (R4), which programs of clinics take in: what you wrote, and which criteria that fits. It is no diagnosis.',
    act: 'Save for a clinic',
    notes: 'With my notes',
    notesHint: 'Off: what you wrote in your own words stays out, and the file says so.',
  },
  account: {
    name: 'Everything in the account',
    says: 'One ZIP with all of these, every earlier state of each entry, and a page that shows the diary in any browser without a network. There are no pictures in it: Umbra keeps none yet.',
    act: 'Save everything',
  },
  working: 'Being made.',
  stop: 'Stop',
  stopped: 'Stopped. Nothing was saved.',
  saved: 'The file is saved.',
  onlyHere: (count: number) =>
    plural(count, {
      one: '1 entry is only on this device and not in the file yet.',
      other: `${count} entries are only on this device and not in the file yet.`,
    }),
  failed: 'The file could not be made. The diary is untouched; try again.',
  fromAccount: 'From the account',
  needsAccount:
    'A spreadsheet, a clinic’s document and everything in one ZIP are made by the server: they need an account and a connection.',
  offline: 'There is no connection now. The files below are made by the server and need one; the one above does not.',
  unsealed: 'Whoever has one of these files can read the diary. A sealed one is under “Backup, or a new phone”.',
} as const
