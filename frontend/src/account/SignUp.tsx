/** Making an account; all that was written on this device comes along. */
import { waiting } from '../store/live'
import { account } from '../words/account'
import { Credentials } from './Credentials'
import { signUp } from './session'

export type WayIn = { goInstead: (address: string) => void }

export function SignUp({ goInstead }: WayIn) {
  const send = async (email: string, password: string) => {
    const outcome = await signUp(email, password)
    if (outcome.ok) goInstead('/settings')
    return outcome
  }
  return (
    <Credentials
      title={account.signUp}
      lead={account.why}
      password="new-password"
      hint={account.passwordHint}
      onSend={send}
    >
      {waiting.value > 0 && <p class="small">{account.hereNow(waiting.value)}</p>}
      <p class="small">{account.without}</p>
      <a class="btn plain wide" href="/sign-in">
        {account.have}
      </a>
      {/* A target makes it a plain way out of this page: the desk is another one. */}
      <a class="btn plain wide" href="/desk" target="_self">
        {account.specialist}
      </a>
    </Credentials>
  )
}
