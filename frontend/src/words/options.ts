/** The words of the answers that classify an attack, in the language of this page. */
import { type First, hearFirst } from './spoken'

export let options: First['options']
hearFirst((words) => {
  options = words.options
})
