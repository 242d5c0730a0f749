/** Coming back to an account. */
import { account } from '../words/account'
import { Credentials } from './Credentials'
import type { WayIn } from './SignUp'
import { signIn } from './session'

export function SignIn({ goInstead }: WayIn) {
  const send = async (email: string, password: string) => {
    const outcome = await signIn(email, password)
    if (outcome.ok) goInstead('/')
    return outcome
  }
  return (
    <Credentials title={account.signIn} lead={account.back} password="current-password" onSend={send}>
      <a class="btn plain wide" href="/sign-up">
        {account.haveNot}
      </a>
    </Credentials>
  )
}
