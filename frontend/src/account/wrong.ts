/** What is wrong with an address and a password before they are sent anywhere. */
import { account } from '../words/account'
import { session } from '../words/session'

/** `form` is about neither of the two. */
export type Wrong = { email?: string; password?: string; form?: string }

const SHORTEST = 10

export function wrongIn(typed: { email: string; password: string }, kind: 'new-password' | 'current-password'): Wrong {
  const [email, password] = [emailWrong(typed.email), passwordWrong(typed.password, kind)]
  return { ...(email && { email }), ...(password && { password }) }
}

function emailWrong(email: string): string | null {
  if (!email) return account.needsEmail
  return /^\S+@\S+$/.test(email) ? null : session.badAddress
}

function passwordWrong(password: string, kind: string): string | null {
  if (!password) return account.needsPassword
  return kind === 'new-password' && password.length < SHORTEST ? account.tooShort : null
}
