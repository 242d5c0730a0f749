/** What all later screens say in German. */
import { late as english } from '../en/late'
import type { Late } from '../spoken'
import { flags } from './flags'
import { history } from './history'
import { moreOptions } from './moreOptions'
import { reasons } from './reasons'
import { rules } from './rules'

export const late: Late = { ...english, flags, history, moreOptions, reasons, rules }
