/** Words about how a diary was written: how late, what was changed, and how it can be checked. */
import { plural } from '../grammar'

export const written = {
  title: 'How this diary was written',
  hint: 'How late, what was changed, and how it can be checked',
  lead: 'For somebody who has to judge how far a diary can be relied on.',
  needsAccount:
    'The account keeps when each entry came in. Without an account there is nobody but this device to say so.',
  days: (from: string, to: string) => `Entries of ${from} to ${to}.`,
  late: 'How soon it was written down',
  clocks:
    'Account: when the entry had come in there, which is certain. Device: by its own clock, which nobody checks; without a connection an entry comes in later than it was written.',
  account: 'Account',
  device: 'Device',
  kinds: { episode: 'Attacks', dose: 'Medicines taken', checkin: 'Days' },
  one: { episode: 'attack', dose: 'medicine taken', checkin: 'day' },
  lateness: {
    at_once: 'within an hour',
    same_day: 'the same day',
    within_48_h: 'within 48 hours',
    later: 'later',
    ahead: 'before it was',
    not_known: 'not known',
  },
  entries: (count: number) => plural(count, { one: '1 entry', other: `${count} entries` }),
  imported: (count: number) =>
    plural(count, { one: '1 came from another diary', other: `${count} came from another diary` }),
  prefilled: (count: number, open: number) =>
    plural(count, {
      one: 'In 1, “as usual” filled something in',
      other: `In ${count}, “as usual” filled something in`,
    }) + (open > 0 ? `; ${open} not confirmed yet` : ''),
  none: 'Nothing is recorded for these days.',
  changes: 'What was changed afterwards',
  changed: (count: number, later: number) =>
    `${plural(count, { one: '1 entry says something other than before', other: `${count} entries say something other than before` })}, ${later} of them changed more than 48 hours after.`,
  unchanged: 'Nothing that was said was changed afterwards.',
  gone: (deleted: number, erased: number) => `Deleted: ${deleted}. Erased for good: ${erased}.`,
  whats: { changed: 'changed', deleted: 'deleted', brought_back: 'brought back', erased: 'erased for good' },
  change: (when: string, entry: string, what: string) => `${when}: ${entry} ${what}`,
  of: (kind: string, day: string) => `${kind} of ${day}`,
  latest: (count: number, of: number) => `The latest ${count} of ${of}.`,
  weeks: 'How complete it is, week by week',
  week: 'Week from',
  recorded: 'Days recorded',
  inTime: 'Within 48 hours',
  outOf: (count: number, of: number) => `${count} of ${of}`,
  range: (least: number, most: number) => (least === most ? String(least) : `${least} to ${most}`),
  chain: 'The chain',
  head: 'Its end now',
  chainSays:
    'Each state of each entry is bound to the one before it. Whoever changes, removes or inserts one afterwards breaks the chain. Its end stands on the foot of each page for a specialist: with an older page in hand, anyone can tell that nothing before it was changed.',
  noHead: 'Nothing was written yet.',
  bound: (day: string) => `What was written before ${day} was bound on that day.`,
  restored: (days: string) => `The server was restored from a backup on ${days}.`,
  toCheck: 'To check it, save everything in the account and open check.html in it.',
  toFiles: 'Your diary as a file',
} as const
