/** The words of the warnings, in the language of this page. */
import { hearLate, type Late } from './spoken'

export let flags: Late['flags']
hearLate((words) => {
  flags = words.flags
})
