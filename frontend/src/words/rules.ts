/** The words of the verdict, in the language of this page. */
import { hearLate, type Late } from './spoken'

export let rules: Late['rules']
hearLate((words) => {
  rules = words.rules
})
