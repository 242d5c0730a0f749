/** The words of what every screen shares, in the language of this page. */
import { type First, hearFirst } from './spoken'

export let common: First['common']
hearFirst((words) => {
  common = words.common
})
