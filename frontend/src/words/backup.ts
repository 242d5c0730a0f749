/** The words of the sealed backup, in the language of this page. */
import { hearLate, type Late } from './spoken'

export let backup: Late['backup']
hearLate((words) => {
  backup = words.backup
})
