/** A head drawn front and back, to tap where it hurts. Side by side; one at a time in the attack look. */
import { useSignal } from '@preact/signals'
import { words } from '../words'
import './headmap.css'
import { hurts, type Places, placeWords, sided } from './places'
import { Segments } from './Segments'
import { OUTLINE, type Side, type View, ZONES, type Zone } from './zones'

export type OnPlace = (place: string, side: Side) => void
export type HeadMapProps = { places: Places; onTap: OnPlace }

export function HeadMap({ places, onTap }: HeadMapProps) {
  const shown = useSignal<string>('front')
  const { front, back, shown: label } = words.head
  return (
    <>
      <Segments
        label={label}
        name="head-shown"
        choices={{ front, back }}
        chosen={shown.value}
        onChange={(view) => {
          shown.value = view
        }}
        extra="which-head"
      />
      <div class="headmap two" data-shown={shown.value}>
        <Head view="front" places={places} onTap={onTap} />
        <Head view="back" places={places} onTap={onTap} />
      </div>
    </>
  )
}

function Head({ view, places, onTap }: HeadMapProps & { view: View }) {
  const chosen = ZONES[view].filter(({ place, side }) => hurts(places, place, side))
  const { frontName, backName, mirror, back, leftLetter, rightLetter } = words.head
  return (
    <figure class={view}>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset cannot stand inside a drawing */}
      <svg viewBox="0 0 164 282" role="group" aria-label={view === 'front' ? frontName : backName}>
        <clipPath id={`head-${view}`}>
          <path d={OUTLINE[view].head} />
        </clipPath>
        <path class="head-line" d={OUTLINE[view].beside} />
        {ZONES[view].map((zone) => (
          <Place
            key={sided(zone.place, zone.side)}
            view={view}
            zone={zone}
            onTap={onTap}
            chosen={chosen.includes(zone)}
          />
        ))}
        <g clip-path={`url(#head-${view})`}>
          <path class="face-line" d={OUTLINE[view].face} />
          {chosen.map(({ x, y, width, height }) => (
            <rect key={`${x}-${y}`} class="zone-ring" x={x} y={y} width={width} height={height} />
          ))}
        </g>
        <path class="head-line" d={OUTLINE[view].head} />
        {chosen.map((zone) => (
          <path key={`${zone.x}-${zone.y}`} class="zone-tick" d={tickIn(zone)} />
        ))}
        <text class="side-word" x="2" y="18">
          {leftLetter}
        </text>
        <text class="side-word" x="154" y="18">
          {rightLetter}
        </text>
      </svg>
      <figcaption>{view === 'front' ? mirror : back}</figcaption>
    </figure>
  )
}

type PlaceProps = { view: View; zone: Zone; chosen: boolean; onTap: OnPlace }

function Place({ view, zone, chosen, onTap }: PlaceProps) {
  const { place, side, x, y, width, height } = zone
  const tap = (): void => onTap(place, side)
  const pressed = (event: KeyboardEvent): void => {
    if (event.key !== ' ' && event.key !== 'Enter') return
    event.preventDefault()
    tap()
  }
  return (
    // biome-ignore lint/a11y/useSemanticElements: an input cannot stand inside a drawing
    <g
      class="place"
      role="checkbox"
      tabindex={0}
      aria-checked={chosen}
      aria-label={placeWords(sided(place, side))}
      onClick={tap}
      onKeyDown={pressed}
    >
      <rect class="hit" x={x} y={y} width={width} height={height} />
      <rect class="zone" clip-path={`url(#head-${view})`} x={x} y={y} width={width} height={height} />
    </g>
  )
}

/** A tick in the part of the zone that lies inside the outline. */
function tickIn({ x, y, width, height, side }: Zone): string {
  const inward = width > 60 || x === 0 || x > 100 ? 8 : 0
  const middle = x + width / 2 + (side === 'left' ? inward : -inward)
  return `M${middle - 7} ${Math.min(y + height / 2, y + 30)}l5 5 9-10`
}
