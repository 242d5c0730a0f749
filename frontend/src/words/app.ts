/** The words of the frame around every screen, in the language of this page. */
import { type First, hearFirst } from './spoken'

export let app: First['app']
hearFirst((words) => {
  app = words.app
})
