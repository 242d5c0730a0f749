/** The words of the page on who can see what, in the language of this page. */
import { hearLate, type Late } from './spoken'

export let privacy: Late['privacy']
hearLate((words) => {
  privacy = words.privacy
})
