/** Words for what could not be done, and what to do about it. */
export const errors = {
  endBeforeStart: 'It cannot end before it starts.',
  tooLong: 'An attack lasts 366 days at most. A headache that never ends belongs in the daily check-in.',
  startAhead: 'The start lies more than a day ahead. Is the date right?',
  endAhead: 'The end lies more than a day ahead. Is the date right?',
  noTime: 'A day and a time are needed here. What was there before is kept until then.',
  gap: (shown: string) => `The clocks were moved then, and this time did not exist. ${shown} is kept.`,
  twice: 'The clocks were moved then, and this time came twice. The first one is kept.',
  number: 'A number is needed here.',
  between: (least: number, most: number) => `A number from ${least} to ${most} is needed here.`,
  afterStart: 'This lies before the attack began.',
  tooMuch: 'That is more than fits here: at most 20, each of at most 100 letters.',
  needsName: 'A name is needed here.',
  refused: 'Your account could not take this entry. It is safe on this phone.',
  needsLook: 'Needs a look',
} as const
