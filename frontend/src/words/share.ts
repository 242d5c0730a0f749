/** The words of sharing by a link, in the language of this page. */
import { hearLate, type Late } from './spoken'

export let share: Late['share']
hearLate((words) => {
  share = words.share
})
