/** Where it hurts: the drawn head, the same places as a list, and the side. */
import { useSignal } from '@preact/signals'
import { SIDED_LOCATION } from '../contract/vocabulary'
import { Chip } from '../ui/Chip'
import { Group } from '../ui/Group'
import { HeadMap } from '../ui/HeadMap'
import { Icon } from '../ui/Icon'
import { OneOf } from '../ui/OneOf'
import { hurts, type Places, placeWords, sided, sideOf, toggled, WHOLE } from '../ui/places'
import type { Side } from '../ui/zones'
import { isUsual } from '../usual/own'
import { words } from '../words'
import { choose, type Part } from './part'
import type { Stored } from './write'

const SIDES: readonly Side[] = ['left', 'right']
const sideWords = (): Readonly<Record<string, string>> => words.attack.sideIs

export function Where({ said, tell }: Part) {
  const asList = useSignal(false)
  const places: Places = said.locations
  const tap = (place: string, side: Side): void =>
    tell((stored) => moved(stored, toggled(stored.locations, place, side)))
  const { asList: list, asPicture, asUsual, notSaid } = words.common
  const usual = isUsual(said, 'locations')
  return (
    <>
      <Group
        title={words.attack.groups.where}
        said={usual ? asUsual : said.side ? (sideWords()[said.side] ?? '') : notSaid}
        extra={usual ? 'places as-usual' : 'places'}
      >
        {asList.value ? (
          <PlaceList
            places={places}
            usual={usual}
            onTap={tap}
            onWhole={() => tell((stored) => moved(stored, wholeTapped(stored.locations)))}
          />
        ) : (
          <HeadMap places={places} onTap={tap} />
        )}
        <div class="row between">
          <p class="small">{summary(places)}</p>
          <button type="button" class="btn plain" onClick={() => (asList.value = !asList.value)}>
            <Icon name="list" />
            {asList.value ? asPicture : list}
          </button>
        </div>
      </Group>
      <OneOf
        title={words.attack.groups.side}
        name="side"
        choices={words.options.side}
        chosen={said.side}
        usual={isUsual(said, 'side')}
        onChange={(side) => choose(tell, 'side', side)}
      />
    </>
  )
}

/** The side follows the places, unless the person has said another one than they told before. */
export function moved(stored: Stored, places: string[] | null): Stored {
  const locations = places?.filter(isPlace) ?? null
  const follows = stored.side == null || stored.side === sideOf(stored.locations)
  return follows ? { locations, side: sideOf(places) } : { locations }
}

const isPlace = (name: string): name is (typeof SIDED_LOCATION)[number] =>
  SIDED_LOCATION.some((place) => place === name)

const wholeTapped = (places: Places): string[] | null => (places?.includes(WHOLE) ? null : [WHOLE])

function summary(places: Places): string {
  if (!places) return words.common.notSaid
  const names = words.common.list(places.map(placeWords)) || words.common.noneOfThese
  return names.charAt(0).toUpperCase() + names.slice(1)
}

type PlaceListProps = {
  places: Places
  usual: boolean
  onTap: (place: string, side: Side) => void
  onWhole: () => void
}

function PlaceList({ places, usual, onTap, onWhole }: PlaceListProps) {
  const { whole_head: _whole, ...sidedPlaces } = words.head.places
  return (
    <div class="chips">
      {Object.keys(sidedPlaces).flatMap((place) =>
        SIDES.map((side) => (
          <Chip
            key={sided(place, side)}
            label={placeWords(sided(place, side))}
            answer={places ? hurts(places, place, side) : null}
            usual={usual}
            onTap={() => onTap(place, side)}
          />
        )),
      )}
      <Chip
        label={words.head.wholeHead}
        answer={places ? places.includes(WHOLE) : null}
        usual={usual}
        onTap={onWhole}
      />
    </div>
  )
}
