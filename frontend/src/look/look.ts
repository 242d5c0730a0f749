/** Which of the three looks the page is in: the chosen one, or the attack look by itself while an attack runs. */
import { computed, effect, signal } from '@preact/signals'

export const LOOKS = ['dim', 'attack', 'day'] as const
export type Look = (typeof LOOKS)[number]

const CHOSEN = 'umbra.look'
const SHOWN = 'umbra.look.shown'
const BY_ITSELF = 'umbra.look.by-itself'
/** Whether an attack ran, whatever the look. */
const RUNS = 'umbra.look.runs'
const GROUND: Record<Look, string> = { dim: '#121512', attack: '#010402', day: '#dfe2d8' }

/** The look chosen in the settings. */
export const chosenLook = signal<Look>(lookNamed(remembered(CHOSEN)))
/** Whether the attack look comes by itself while an attack runs. */
export const attackLookByItself = signal(remembered(BY_ITSELF) !== 'no')
/** Whether an attack runs; main.tsx keeps it in step with the diary. Until that is known: as when the page was last seen. */
export const attackRuns = signal((remembered(RUNS) ?? remembered(SHOWN)) === 'attack')
/** The look the page is in now. */
export const look = computed<Look>(() => (attackRuns.value && attackLookByItself.value ? 'attack' : chosenLook.value))

export function chooseLook(name: Look): void {
  chosenLook.value = name
  remember(CHOSEN, name)
}

export function chooseAttackLookByItself(answer: 'yes' | 'no'): void {
  attackLookByItself.value = answer === 'yes'
  remember(BY_ITSELF, answer)
}

/** Keep the page in the look it should be in, from now on; the answer stops it. */
export const wearLook = (): (() => void) =>
  effect(() => {
    const name = look.value
    document.documentElement.dataset['look'] = name
    setMeta('theme-color', GROUND[name])
    setMeta('color-scheme', name === 'day' ? 'light' : 'dark')
    remember(SHOWN, name)
    remember(RUNS, attackRuns.value ? 'attack' : 'none')
  })

/** Only another one: the browser works the whole page out anew for each, be it the same. */
function setMeta(name: string, content: string): void {
  const meta = document.querySelector(`meta[name="${name}"]`)
  if (meta?.getAttribute('content') !== content) meta?.setAttribute('content', content)
}

function lookNamed(name: string | null): Look {
  return LOOKS.find((known) => known === name) ?? 'dim'
}

/** A browser may refuse its storage; then the look lasts as long as the page. */
function remembered(key: string): string | null {
  try {
    return localStorage.getItem(key)
  } catch {
    return null
  }
}

function remember(key: string, value: string): void {
  try {
    localStorage.setItem(key, value)
  } catch {
    // Nothing is lost but the choice of look.
  }
}
