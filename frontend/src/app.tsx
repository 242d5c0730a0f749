/** Joins the screens: the page for the address, what must be said beside it, and the tabs. */
import { useEffect, useRef } from 'preact/hooks'
import './app/app.css'
import { keepTime } from './app/clock'
import { Fault } from './app/Fault'
import { followFoot } from './app/foot'
import { lateAndQuiet } from './app/late'
import { Nav } from './app/Nav'
import { Page } from './app/Page'
import { followLinks, place } from './app/route'
import { screenAt } from './app/screens'
import { stands } from './app/stands'
import { waitForInvitation } from './settings/invitation'
import { app } from './words/app'

const Lines = lateAndQuiet(() => import('./app/Lines').then((part) => part.Lines))
/** These use the width of a desk; the others stay as narrow as a phone, where the eye need not travel. */
const WIDE = ['report', 'diary', 'compare']

export function App() {
  useEffect(keepTime, [])
  useEffect(followLinks, [])
  useEffect(waitForInvitation, [])
  const foot = useRef<HTMLDivElement>(null)
  useEffect(() => followFoot(foot.current), [])
  const { path, search } = place.value
  const screen = screenAt(path, search)
  // The tab and no more: the browser keeps these names in its history.
  const title = app.windowTitle(app.tabs[screen.tab])
  useEffect(() => {
    document.title = title
  }, [title])
  return (
    <>
      <div class={WIDE.includes(screen.name) ? 'screen wide' : 'screen'}>
        <Fault key={path + search}>
          <Page screen={screen} />
        </Fault>
      </div>
      <div class="foot" ref={foot}>
        {stands.value && <Lines />}
        <Nav current={screen.tab} />
      </div>
    </>
  )
}
