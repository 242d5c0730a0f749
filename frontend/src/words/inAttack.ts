/** The words for what is done while an attack runs, in the language of this page. */
import { hearLate, type Late } from './spoken'

export let inAttack: Late['inAttack']
hearLate((words) => {
  inAttack = words.inAttack
})
