/** What all later screens say in German. */
import { late as english } from '../en/late'
import type { Late } from '../spoken'
import { history } from './history'

export const late: Late = { ...english, history }
