/** A small drawing beside a word; never alone, so a screen reader passes it by. */
import './ui.css'
import { DRAWN, type IconName } from './icons'

export type { IconName }

/** A broken ring is "not said"; the disc of "met" is full, its tick cut out. */
export function Icon({ name, extra }: { name: IconName; extra?: string }) {
  const broken = name === 'unsaid' ? { 'stroke-dasharray': '3 3.3' } : {}
  return (
    <svg class={extra ? `icon ${extra}` : 'icon'} viewBox="0 0 24 24" aria-hidden="true">
      {name === 'met' && <circle class="disc" cx="12" cy="12" r="9" />}
      <path class={name === 'met' ? 'cut' : undefined} d={DRAWN[name]} {...broken} />
    </svg>
  )
}
