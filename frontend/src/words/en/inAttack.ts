/** Words for what is done while an attack runs: as usual, the worst of it, what a medicine did. */
import { plural } from '../grammar'

export const inAttack = {
  usual: {
    name: 'As usual',
    say: 'Fills in what your attacks are mostly like. It counts once you say yes.',
    after: (more: number) =>
      plural(more, {
        one: '“As usual” comes after three finished attacks: one more.',
        other: `“As usual” comes after three finished attacks: ${more} more.`,
      }),
    notAlike: '“As usual” is not offered: too little is the same in your last attacks.',
    filled: 'Filled in as usual.',
    waits: 'Filled in as usual. Nothing of it counts until you say yes. A tap on an answer changes it.',
    yes: 'Yes, like this',
    takeBack: 'Take it back',
    confirmed: 'Confirmed as usual.',
    look: 'Look at what is usual',
  },
  effect: {
    title: (name: string, time: string) => `Two hours after ${name} at ${time}: how was the pain?`,
    gone: 'gone',
    better: 'better',
    same: 'the same',
    unknown: 'I do not know',
  },
  worst: {
    title: 'What is worst now?',
    more: 'Something else',
  },
  medicine: {
    usually: (name: string, amount: string) => `${name}, ${amount}`,
    add: 'Add one to my list',
    name: 'Name of the medicine',
    take: 'Add and take',
    needsName: 'Give it a name.',
  },
  already: {
    say: (time: string) => `An attack has been running since ${time}. Nothing new was begun.`,
    another: 'Another one begins now',
    fine: 'That is the one',
    free: 'Today is a day without headache already.',
  },
} as const
