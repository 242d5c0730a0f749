/** Words of the Attack page: its frame and the questions that classify. */
export const attack = {
  title: 'Attack',
  back: 'Back to Today',
  backTo: 'Back to the diary',
  dock: 'End or leave',
  done: 'Done for now',
  over: 'It is over',
  missing: 'This attack is not in the diary on this phone.',
  loading: 'Opening the diary',
  groups: {
    where: 'Where it hurts',
    side: 'Which side',
    feels: 'What it feels like',
    bad: 'How bad at its worst',
    peak: 'Worst pain, 0 to 10',
    moving: 'Moving about',
    cameWith: 'What came with it',
  },
  sideIs: { left: 'left side', right: 'right side', both: 'both sides', shifting: 'changing sides' },
  remove: 'Delete this attack',
  removed: 'This attack is deleted.',
  removedSay: 'It no longer counts. You can take it back.',
} as const
