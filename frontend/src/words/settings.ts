/** The words of the settings, in the language of this page. */
import { hearLate, type Late } from './spoken'

export let settings: Late['settings']
hearLate((words) => {
  settings = words.settings
})
