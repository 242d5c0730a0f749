/** The words of the page for a specialist, in the language of this page. */
import { hearLate, type Late } from './spoken'

export let page: Late['page']
hearLate((words) => {
  page = words.page
})
