/** Somebody with a diary of their own came to the desk: it needs another account. */
import { desk } from '../words/desk'
import type { Server } from './server'

type OtherAccountProps = { server: Server; email: string; onOut: () => void }

export function OtherAccount({ server, email, onOut }: OtherAccountProps) {
  const leave = (): void => void server.signOut().then(onOut)
  return (
    <>
      <header class="desk-top">
        <h1>{desk.window}</h1>
      </header>
      <main class="narrow stack">
        <p>
          {desk.way.diary} <b>{email}</b>
        </p>
        <p>{desk.way.diarySays}</p>
        {/* A target makes it a plain way out of this page: the diary is another one. */}
        <a class="btn main-act" href="/" target="_self">
          {desk.way.toDiary}
        </a>
        <button type="button" class="btn" onClick={leave}>
          {desk.settings.signOut}
        </button>
      </main>
    </>
  )
}
