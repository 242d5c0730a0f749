/** What all later screens say in Spanish. */
import type { Late } from '../spoken'
import { account } from './account'
import { attackMore } from './attackMore'
import { background } from './background'
import { backup } from './backup'
import { bring } from './bring'
import { compare } from './compare'
import { counted } from './counted'
import { diary } from './diary'
import { flags } from './flags'
import { followers } from './followers'
import { history } from './history'
import { inAttack } from './inAttack'
import { kept } from './kept'
import { moreOptions } from './moreOptions'
import { out } from './out'
import { page } from './page'
import { privacy } from './privacy'
import { readers } from './readers'
import { reading } from './reading'
import { reasons } from './reasons'
import { refusals } from './refusals'
import { report } from './report'
import { rules } from './rules'
import { settings } from './settings'
import { share } from './share'
import { shared } from './shared'
import { written } from './written'

export const late: Late = {
  account,
  attackMore,
  background,
  backup,
  bring,
  compare,
  counted,
  diary,
  flags,
  followers,
  history,
  inAttack,
  kept,
  moreOptions,
  out,
  page,
  privacy,
  readers,
  reading,
  reasons,
  refusals,
  report,
  rules,
  settings,
  share,
  shared,
  written,
}
