/** The words of the opened verdict, in the language of this page. */
import { hearLate, type Late } from './spoken'

export let reasons: Late['reasons']
hearLate((words) => {
  reasons = words.reasons
})
