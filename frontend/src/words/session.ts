/** The words of the way in and out of an account, in the language of this page. */
import { type First, hearFirst } from './spoken'

export let session: First['session']
hearFirst((words) => {
  session = words.session
})
