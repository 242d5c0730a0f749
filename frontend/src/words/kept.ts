/** The words about what was typed and not kept yet, in the language of this page. */
import { hearLate, type Late } from './spoken'

export let kept: Late['kept']
hearLate((words) => {
  kept = words.kept
})
