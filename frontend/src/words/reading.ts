/** The words about reading somebody's diary, in the language of this page. */
import { hearLate, type Late } from './spoken'

export let reading: Late['reading']
hearLate((words) => {
  reading = words.reading
})
