/** The words of the diary, in the language of this page. */
import { hearLate, type Late } from './spoken'

export let diary: Late['diary']
hearLate((words) => {
  diary = words.diary
})
