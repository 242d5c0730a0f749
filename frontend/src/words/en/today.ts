/** Words of the today screen. */
export const today = {} as const
