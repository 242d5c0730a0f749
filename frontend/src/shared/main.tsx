/** Mounts the page of a link: no diary, no store, no worker; what opens it is taken from the address and left nowhere. */
import { render } from 'preact'
import '../app/app.css'
import { readerClient } from '../contract/reader'
import '../look/index.css'
import { speakFirst, speakLate } from '../words/spoken'
import type { Secret } from './opening'
import { Shared } from './Shared'

/** What stands after the #; from then on neither the address nor the browser's history has it. */
function taken(): Secret | null {
  const token = location.hash.slice(1)
  history.replaceState(null, '', '/shared')
  return token ? { token } : null
}

const secret = taken()
// Another link in the same window is another page.
addEventListener('hashchange', () => location.reload())
// Nothing was chosen by whoever reads here: the page is as light as the rest of their device.
if (matchMedia('(prefers-color-scheme: light)').matches) document.documentElement.dataset['look'] = 'day'

void Promise.all([speakFirst(), speakLate()]).then(() => {
  const place = document.getElementById('app')
  if (!place) return
  place.replaceChildren()
  render(<Shared secret={secret} umbra={(leave) => readerClient(leave)} now={() => new Date()} />, place)
})
