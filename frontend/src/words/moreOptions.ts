/** The words of the other answers about an attack, in the language of this page. */
import { hearLate, type Late } from './spoken'

export let moreOptions: Late['moreOptions']
hearLate((words) => {
  moreOptions = words.moreOptions
})
