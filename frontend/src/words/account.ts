/** The words of sign-up, sign-in and the account, in the language of this page. */
import { hearLate, type Late } from './spoken'

export let account: Late['account']
hearLate((words) => {
  account = words.account
})
