/** The words of the attacks side by side, in the language of this page. */
import { hearLate, type Late } from './spoken'

export let compare: Late['compare']
hearLate((words) => {
  compare = words.compare
})
