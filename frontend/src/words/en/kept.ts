/** Words about what was typed and not kept yet. */
export const kept = {
  before: 'Kept from before.',
  startFresh: 'Start fresh',
  anew: 'Begun anew.',
  removed: (name: string) => `${name} removed.`,
  gone: 'Removed.',
  cleared: 'The end is cleared.',
} as const
