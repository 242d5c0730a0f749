/** The words of what an entry has been, in the language of this page. */
import { hearLate, type Late } from './spoken'

export let history: Late['history']
hearLate((words) => {
  history = words.history
})
