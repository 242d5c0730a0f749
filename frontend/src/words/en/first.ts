/** What the first screen says in English. Whatever is named here is in the first load, so nothing else is: 40 KB have to do. */
import { app } from './app'
import { attack } from './attack'
import { common } from './common'
import { errors } from './errors'
import { head } from './head'
import { options } from './options'
import { session } from './session'
import { today } from './today'

export const first = { app, attack, common, errors, head, options, session, today } as const
