/** Words of sign-up, sign-in and the account. */
export const account = {} as const
