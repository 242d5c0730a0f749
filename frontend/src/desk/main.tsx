/** The desk of a specialist: a page of its own, with no diary, no storage and no worker beside it. */
import { render } from 'preact'
import { wearLook } from '../look/look'
import '../look/index.css'
import { speakFirst, speakLate } from '../words/spoken'
import { speakDesk } from '../words/spokenDesk'
import { Desk } from './Desk'
import './desk.css'

wearLook()

void Promise.all([speakFirst(), speakLate(), speakDesk()]).then(() => {
  const place = document.getElementById('app')
  if (!place) return
  place.replaceChildren()
  render(<Desk />, place)
})
