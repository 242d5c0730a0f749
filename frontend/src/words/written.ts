/** Words about how a diary was written, in the language of this page. */
import { hearLate, type Late } from './spoken'

export let written: Late['written']
hearLate((words) => {
  written = words.written
})
