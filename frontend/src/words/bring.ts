/** The words about bringing a diary in from another app, in the language of this page. */
import { hearLate, type Late } from './spoken'

export let bring: Late['bring']
hearLate((words) => {
  bring = words.bring
})
