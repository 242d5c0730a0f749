/** What the first screen says in Spanish. */
import { first as english } from '../en/first'
import type { First } from '../spoken'

export const first: First = { ...english }
