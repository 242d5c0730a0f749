/** The words of the counts, in the language of this page. */
import { hearLate, type Late } from './spoken'

export let counted: Late['counted']
hearLate((words) => {
  counted = words.counted
})
