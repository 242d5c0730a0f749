/** The English catalogue: every text on screen, joined from one file an area. */
import { account } from './en/account'
import { attack } from './en/attack'
import { common } from './en/common'
import { diary } from './en/diary'
import { errors } from './en/errors'
import { head } from './en/head'
import { options } from './en/options'
import { report } from './en/report'
import { rules } from './en/rules'
import { session } from './en/session'
import { settings } from './en/settings'
import { today } from './en/today'

/** A screen that is loaded late imports its own area from en/ instead, so that its words come with it. */
export const words = {
  account,
  attack,
  common,
  diary,
  errors,
  head,
  options,
  report,
  rules,
  session,
  settings,
  today,
} as const
