/** What the first screen says in German. */
import { first as english } from '../en/first'
import type { First } from '../spoken'

export const first: First = { ...english }
