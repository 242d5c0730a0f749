/** What a first tap would do for the first time is gone through once while nobody taps: code, fonts, what is usual. */
import { type ComponentChild, render } from 'preact'
import { Open } from '../attack/AttackPage'
import { tellTo } from '../attack/write'
import { DiaryPage } from '../diary/DiaryPage'
import { attackRuns } from '../look/look'
import { ReportPage } from '../report/ReportPage'
import { doses, medications, whole } from '../store/live'
import { begun } from '../today/acts'
import { mostUsedFirst } from '../today/medicines'
import { Asking, Running } from '../today/Running'
import { offerNow } from '../usual/now'
import { now } from './clock'
import { calm } from './stands'

/** Each is short: a tap that comes in between waits for one at most. */
export async function rehearse(): Promise<void> {
  await wholeRead()
  if (attackRuns.value) return
  const sheet = unseenSheet()
  for (const step of [
    usual,
    medicines,
    running,
    more,
    diary,
    report,
    ...FONTS.map((font) => () => laidOut(sheet, font)),
  ]) {
    await calm()
    step()
  }
  sheet.host.remove()
}

const wholeRead = (): Promise<void> =>
  new Promise((then) => {
    const stop = whole.subscribe((read) => read && then(queueMicrotask(() => stop())))
  })

const usual = (): void => void offerNow({})
const medicines = (): void => void mostUsedFirst(medications.value, doses.value)

const running = (): void => {
  const attack = { id: 'none', kind: 'episode', revision: null, fields: begun(now()) } as const
  const part = { attack, now: now(), clock: now }
  drawn(<Running {...part} go={() => undefined} />)
  drawn(<Asking {...part} />)
}

const more = (): void => {
  const said = begun(now())
  if (said.span)
    drawn(<Open id="none" said={said} span={said.span} tell={tellTo('none')} now={now().getTime()} clock={now} />)
}

const diary = (): void => drawn(<DiaryPage now={now()} search={new URLSearchParams()} />)
const report = (): void => drawn(<ReportPage now={now()} />)

/** Drawn on no page, and gone at once: no effect of it runs. */
function drawn(part: ComponentChild): void {
  const nowhere = document.createElement('div')
  render(part, nowhere)
  render(null, nowhere)
}

/** The letters of an attack are of other sizes and weights than those of a calm day (look/tokens.css). */
const SIZES = ['small', 'body', 'lead', 'title', 'clock'] as const
const WEIGHTS = ['', '-strong'] as const
type Font = { size: (typeof SIZES)[number]; weight: (typeof WEIGHTS)[number] }
const FONTS: readonly Font[] = SIZES.flatMap((size) => WEIGHTS.map((weight) => ({ size, weight })))

/** Where nobody sees it, in the look of an attack; whoever watches the page hears nothing of what is written on it. */
function unseenSheet(): ShadowRoot {
  const host = document.createElement('div')
  host.dataset['look'] = 'attack'
  host.ariaHidden = 'true'
  host.style.setProperty('position', 'fixed')
  host.style.setProperty('visibility', 'hidden')
  document.body.append(host)
  return host.attachShadow({ mode: 'open' })
}

function laidOut(sheet: ShadowRoot, { size, weight }: Font): void {
  const letters = document.createElement('div')
  letters.textContent = '0'
  letters.style.setProperty('font', `var(--weight${weight}) var(--size-${size}) var(--font)`)
  sheet.append(letters)
  letters.getBoundingClientRect()
}
