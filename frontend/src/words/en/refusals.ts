/** Words for why an account would not take an answer; the server says it in English to programs. */
export const refusals = {
  future: 'It cannot start in the future.',
  endsFirst: 'It cannot end before it starts.',
  tooLong: 'An attack lasts 366 days at most. A headache that never ends belongs in the daily check-in.',
  endKnown: 'An end is given, so it cannot be unknown.',
  dosesDiffer: 'The medicines that are written down say otherwise.',
  missing: 'This is needed.',
  time: 'This is not a day and a time.',
  day: 'This is not a day of the calendar.',
  zone: 'This is not a time zone.',
  number: 'This is not a number that fits here.',
  choice: 'This is not one of the answers.',
  twice: 'The same thing is named twice.',
  length: 'This is too long or too short.',
  characters: 'It holds a character that cannot be stored.',
  other: 'This answer could not be taken.',
  named: (field: string, says: string) => `${field}: ${says}`,
} as const
