/** The account: who is signed in, the password, the way out, and the way to leave nothing behind. */
import { syncState } from '../sync/schedule'
import { Top } from '../ui/Top'
import { WaysIn } from '../ui/WaysIn'
import { account } from '../words/account'
import { DeleteAccount } from './DeleteAccount'
import { Password } from './Password'
import { SignOut } from './SignOut'
import type { WayIn } from './SignUp'
import { person } from './session'

export function AccountPage({ goInstead }: WayIn) {
  const who = person.value
  return (
    <>
      <Top title={account.title} back="/settings" />
      <main class="main">{who ? <Mine email={who.email} goInstead={goInstead} /> : <Nobody />}</main>
    </>
  )
}

function Mine({ email, goInstead }: WayIn & { email: string }) {
  const left = (): void => goInstead('/settings')
  return (
    <>
      <p>{account.signedInAs(email)}</p>
      {syncState.value.phase === 'signed_out' && (
        <p class="card notice tight">
          {account.signedOutThere} <a href="/sign-in">{account.signIn}</a>
        </p>
      )}
      <SignOut onLeft={left} />
      <Password email={email} />
      <DeleteAccount onGone={left} />
    </>
  )
}

const Nobody = () => (
  <>
    <p>{account.notSignedIn}</p>
    <WaysIn main />
  </>
)
