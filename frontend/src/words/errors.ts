/** The words of what could not be done, in the language of this page. */
import { type First, hearFirst } from './spoken'

export let errors: First['errors']
hearFirst((words) => {
  errors = words.errors
})
