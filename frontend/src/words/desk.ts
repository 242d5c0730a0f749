/** The words of the desk, in the language of this page. */
import { type Desk, hearDesk } from './spokenDesk'

export let desk: Desk
hearDesk((words) => {
  desk = words
})
