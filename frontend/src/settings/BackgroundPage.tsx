/** The background: what is asked once about a person, stored as it is answered. */
import { HistoryLink } from '../history/HistoryLink'
import { OpenQuestions } from '../history/OpenQuestions'
import { BACKGROUND_ID } from '../store/ids'
import { background as entry } from '../store/live'
import { background } from '../words/background'
import { AboutMe } from './AboutMe'
import { Head } from './Head'
import { Medical } from './Medical'
import { SoFar } from './SoFar'
import './settings.css'
import { type Stored, type TellPerson, tellPerson } from './tell'
import { WarningQuestions } from './WarningQuestions'

export type Part = { said: Stored; tell: TellPerson }

export function BackgroundPage({ now }: { now: Date }) {
  const said = entry.value?.fields ?? {}
  return (
    <>
      <Head title={background.title} />
      <main class="main">
        <p class="small">
          {background.lead} {background.saved}
        </p>
        <OpenQuestions id={BACKGROUND_ID} />
        <SoFar said={said} tell={tellPerson} />
        <AboutMe said={said} tell={tellPerson} now={now} />
        <WarningQuestions said={said} tell={tellPerson} now={now} />
        <Medical said={said} tell={tellPerson} />
        {entry.value && <HistoryLink kind="background" id={BACKGROUND_ID} />}
      </main>
    </>
  )
}
