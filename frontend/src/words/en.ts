/** The English catalogue, one file an area: here what the first screens need; a late screen imports its own from en/. */
import { attack } from './en/attack'
import { common } from './en/common'
import { errors } from './en/errors'
import { head } from './en/head'
import { options } from './en/options'

/** What is named here is in the first load, so nothing else is: 40 KB have to do. */
export const words = { attack, common, errors, head, options } as const
