/** The words of the Today screen, in the language of this page. */
import { type First, hearFirst } from './spoken'

export let today: First['today']
hearFirst((words) => {
  today = words.today
})
