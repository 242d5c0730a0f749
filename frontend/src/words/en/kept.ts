/** Words about what was typed and not kept yet. */
export const kept = {
  before: 'Kept from before.',
  startFresh: 'Start fresh',
  anew: 'Begun anew.',
} as const
