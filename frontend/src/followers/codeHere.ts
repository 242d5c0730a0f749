/** The code that a specialist's address brought, behind the #, where no server sees it. */
export const codeHere = (): string => globalThis.location?.hash.slice(1) ?? ''
