/** The words of the drawn head, in the language of this page. */
import { type First, hearFirst } from './spoken'

export let head: First['head']
hearFirst((words) => {
  head = words.head
})
