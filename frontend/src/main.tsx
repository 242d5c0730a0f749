/** Opens the diary, mounts the app, and lets the look and the sync run beside it. */
import { effect } from '@preact/signals'
import { render } from 'preact'
import { App } from './app'
import { calm } from './app/stands'
import { attackRuns, wearLook } from './look/look'
import './look/index.css'
import { open } from './store/diary'
import { ready, whole } from './store/live'
import { runningEpisode } from './store/running'
import { whose } from './store/whose'
import { speakFirst } from './words/spoken'

wearLook()
// Until the diary tells, the look stays the one that was worn last: an attack begins no page with a brighter one.
effect(() => {
  const running = ready.value && runningEpisode.value !== null
  if (running || whole.value) attackRuns.value = running
})

const opening = open(whose())
const shown = speakFirst().then(() => {
  const place = document.getElementById('app')
  if (!place) return
  place.replaceChildren()
  render(<App />, place)
})

/** What a first tap can wait for comes once Today stands. A diary that cannot open tells it in `unavailable`. */
Promise.all([opening, shown, calm()]).then(
  () => import('./after').then(({ runBeside }) => runBeside()),
  () => undefined,
)
