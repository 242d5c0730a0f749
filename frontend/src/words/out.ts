/** The words of taking the diary out as a file, in the language of this page. */
import { hearLate, type Late } from './spoken'

export let out: Late['out']
hearLate((words) => {
  out = words.out
})
