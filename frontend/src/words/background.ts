/** The words of the background page, in the language of this page. */
import { hearLate, type Late } from './spoken'

export let background: Late['background']
hearLate((words) => {
  background = words.background
})
