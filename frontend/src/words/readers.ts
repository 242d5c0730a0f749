/** What readers of files say, in the language of this page. */
import { hearLate, type Late } from './spoken'

export let readers: Late['readers']
hearLate((words) => {
  readers = words.readers
})
