/** The words that the first screens share, in the language of this page. */
import { type First, hearFirst } from './spoken'

export let words: Pick<First, 'attack' | 'common' | 'errors' | 'head' | 'options'>
hearFirst((first) => {
  words = first
})
