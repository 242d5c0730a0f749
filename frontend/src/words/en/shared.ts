/** Words of the page of somebody who was given a link. */
export const shared = {
  title: 'A headache diary, shared',
  given: 'What is shared',
  sharedFor: (name: string) => `Shared for: ${name}`,
  live: 'As it stands now.',
  frozen: (day: string) => `As it was on ${day}.`,
  ends: (day: string) => `The link opens until ${day}.`,
  seen: 'Its person sees when this was opened, on what kind of device, and what was looked at.',
  nothingKept:
    'Nothing of it is kept on this device. Not a diagnosis: rules of ICHD-3 (2018) on what was written down.',
  opening: 'Being opened.',
  passcode: 'Passcode',
  passcodeWhy: 'This link has a passcode: six digits that its person told you separately.',
  code: 'Short code',
  codeHint: 'Eight letters and digits, as they were read out to you.',
  openIt: 'Open',
  refusals: {
    gone: 'This link can no longer be opened; ask the patient for a new one.',
    wrong: 'The passcode is wrong. After ten wrong ones the link is locked.',
    later: 'Too many tries. Wait a little and try again.',
    offline: 'There is no connection now. Try again when there is one.',
    broken: 'Something went wrong. Try again later.',
  },
} as const
