/** Words of the diary screen. */
export const diary = {} as const
