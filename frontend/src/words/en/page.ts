/** Words of the page for a specialist. */
import { plural } from '../grammar'

export const page = {
  title: 'Page for a specialist',
  lead: 'One page to be read in a minute, and behind it every attack on a line. It is shown here exactly as it will be read, before it leaves.',
  needsAccount:
    'Making it needs your account and a connection. The report on this device can be printed without either.',
  onDevice: 'To the report on this device',
  language: 'Language of the page',
  paper: 'Paper',
  papers: { a4: 'A4', 'us-letter': 'US Letter' },
  notes: 'With my notes',
  notesHint: 'What was typed in the notes of attacks.',
  background: 'With my background',
  backgroundHint: 'Year of birth, history, diagnoses, tests. Without it the rules still count it.',
  making: 'Being made.',
  makingLong: 'So long a period takes a while: the account makes it beside everything else.',
  stop: 'Stop',
  stopped: 'Stopped.',
  pages: (count: number) => plural(count, { one: '1 page.', other: `${count} pages.` }),
  onlyHere: (count: number) =>
    plural(count, {
      one: '1 entry is only on this device and not on the page yet.',
      other: `${count} entries are only on this device and not on the page yet.`,
    }),
  offline: 'There is no connection to the account now. The report on this device can be printed without one.',
  tooLong: 'A page covers forty years at most. Choose a shorter period.',
  again: 'Try again',
  picture: (number: number, of: number) =>
    `Page ${number} of ${of}, as it will be read. The PDF has the same as text, for reading aloud too.`,
  larger: 'Show the pages larger',
  leaves: 'The page as a file',
  save: 'Save as PDF',
  share: 'Share',
  unsealed: 'The file is not sealed: whoever gets it can read it.',
  saved: 'The file is saved.',
  notShared: 'It could not be shared from here. Saved as a file, it can be sent by any app.',
  failed: 'The file could not be made. The diary is as it was.',
} as const
