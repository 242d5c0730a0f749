/** Who is at the desk, and which of its pages is shown. */
import { useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import { followLinks, go, place } from '../app/route'
import { desk } from '../words/desk'
import { AgreementPage } from './AgreementPage'
import { OtherAccount } from './OtherAccount'
import { PatientsPage } from './PatientsPage'
import { QuestionsPage } from './QuestionsPage'
import { Refusal } from './Refusal'
import { ReviewPage } from './ReviewPage'
import { SettingsPage } from './SettingsPage'
import { type Me, type Refused, server as real, type Server } from './server'
import { WayIn } from './WayIn'

type Who =
  | { is: 'asking' }
  | { is: 'nobody'; why: string }
  | { is: 'refused'; refused: Refused }
  | { is: 'known'; me: Me }

/** What each page gets: the server, who asks, and what to do when nobody is signed in any more. */
export type DeskProps = { server: Server; me: Me; onOver: () => void; go: (address: string) => void }

const REVIEW = /^\/desk\/patients\/([\w-]+)$/

export function Desk({ server = real }: { server?: Server }) {
  const who = useSignal<Who>({ is: 'asking' })
  const ask = (): void =>
    void whoIsHere(server).then((found) => {
      who.value = found
    })
  useEffect(followLinks, [])
  useEffect(ask, [])
  useEffect(() => {
    document.title = desk.window
  }, [])
  const now = who.value
  if (now.is === 'asking') return <p role="status">{desk.opening}</p>
  if (now.is === 'refused') return <NotThere refused={now.refused} onAgain={ask} />
  if (now.is === 'nobody') return <WayIn server={server} why={now.why} onIn={ask} />
  if (now.me.role !== 'specialist') return <OtherAccount server={server} email={now.me.email} onOut={ask} />
  const over = (): void => {
    who.value = { is: 'nobody', why: desk.signedOut }
  }
  return <Page path={place.value.path} server={server} me={now.me} onOver={over} go={go} />
}

const NotThere = (props: { refused: Refused; onAgain: () => void }) => (
  <>
    <header class="desk-top">
      <h1>{desk.window}</h1>
    </header>
    <main class="narrow">
      <Refusal {...props} />
    </main>
  </>
)

async function whoIsHere(server: Server): Promise<Who> {
  const found = await server.me()
  if (found.ok && found.data) return { is: 'known', me: found.data }
  if (!found.ok && found.status !== 401) return { is: 'refused', refused: found }
  return { is: 'nobody', why: '' }
}

function Page({ path, ...props }: DeskProps & { path: string }) {
  const tie = REVIEW.exec(path)?.[1]
  if (tie) return <ReviewPage key={tie} tie={tie} {...props} />
  if (path === '/desk/questions') return <QuestionsPage {...props} />
  if (path === '/desk/agreement') return <AgreementPage {...props} />
  if (path === '/desk/settings') return <SettingsPage {...props} />
  return <PatientsPage {...props} />
}
