/** The words of the page of somebody who was given a link, in the language of this page. */
import { hearLate, type Late } from './spoken'

export let shared: Late['shared']
hearLate((words) => {
  shared = words.shared
})
