/** What only this device has, why, and what can be done about it. */
import { person } from '../account/session'
import { refused, setAside, waiting } from '../store/live'
import { syncNow, syncState } from '../sync/schedule'
import { account } from '../words/account'
import { dayAt, longDay, timeAt } from '../words/dates'
import { settings } from '../words/settings'
import { Head } from './Head'
import { RefusedEntries } from './RefusedEntries'
import { SaveFile } from './SaveFile'
import { SetAside } from './SetAside'
import './settings.css'

export function WaitingPage() {
  return (
    <>
      <Head title={settings.wait.title} />
      <main class="main">
        {person.value ? <Sync /> : <Without />}
        <RefusedEntries entries={refused.value} />
        <SetAside entries={setAside.value} />
        <ul class="list">
          <SaveFile />
        </ul>
      </main>
    </>
  )
}

function Sync() {
  const { phase, at, message } = syncState.value
  const count = waiting.value
  return (
    <div class="stack">
      <p role="status">
        {count > 0 ? settings.wait.count(count) : settings.wait.none} {phase !== 'idle' && settings.wait.phase[phase]}
      </p>
      {message && phase === 'failed' && <p class="small">{message}</p>}
      {at && <p class="small">{settings.wait.lastAt(`${longDay(dayAt(at))}, ${timeAt(at)}`)}</p>}
      {phase === 'signed_out' ? (
        <a class="btn main-act wide" href="/sign-in">
          {account.signIn}
        </a>
      ) : (
        <button type="button" class="btn main-act wide" onClick={() => void syncNow()}>
          {phase === 'syncing' ? settings.wait.syncing : settings.wait.sync}
        </button>
      )}
    </div>
  )
}

function Without() {
  return (
    <div class="stack">
      <p>{settings.wait.noAccount(waiting.value)}</p>
      <a class="btn main-act wide" href="/sign-up">
        {account.signUp}
      </a>
    </div>
  )
}
