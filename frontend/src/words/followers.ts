/** The words of who follows the diary, in the language of this page. */
import { hearLate, type Late } from './spoken'

export let followers: Late['followers']
hearLate((words) => {
  followers = words.followers
})
