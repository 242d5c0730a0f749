/** The words of the report, in the language of this page. */
import { hearLate, type Late } from './spoken'

export let report: Late['report']
hearLate((words) => {
  report = words.report
})
