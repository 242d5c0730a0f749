/** The words of the Attack page, in the language of this page. */
import { type First, hearFirst } from './spoken'

export let attack: First['attack']
hearFirst((words) => {
  attack = words.attack
})
