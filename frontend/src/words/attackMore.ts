/** The words of the rest of the Attack page, in the language of this page. */
import { hearLate, type Late } from './spoken'

export let attackMore: Late['attackMore']
hearLate((words) => {
  attackMore = words.attackMore
})
