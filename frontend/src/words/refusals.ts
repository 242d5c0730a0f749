/** The words of what an account would not take, in the language of this page. */
import { hearLate, type Late } from './spoken'

export let refusals: Late['refusals']
hearLate((words) => {
  refusals = words.refusals
})
