/** The two ways to an account: a new one, or one that is there already. */
import { account } from '../words/account'

type WaysInProps = { main?: boolean }

export const WaysIn = ({ main = false }: WaysInProps) => (
  <>
    <a class={main ? 'btn main-act wide' : 'btn wide'} href="/sign-up">
      {account.signUp}
    </a>
    <a class="btn wide" href="/sign-in">
      {account.signIn}
    </a>
  </>
)
