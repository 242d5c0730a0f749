/** What the first screen says in German. */
import type { First } from '../spoken'
import { app } from './app'
import { attack } from './attack'
import { common } from './common'
import { errors } from './errors'
import { head } from './head'
import { options } from './options'
import { session } from './session'
import { today } from './today'

export const first: First = { app, attack, common, errors, head, options, session, today }
