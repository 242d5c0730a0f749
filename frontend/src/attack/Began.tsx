/** How it began: how fast, what came before, what may have set it off. */
import { OneOf } from '../ui/OneOf'
import { words } from '../words/en'
import { choose, type Part } from './part'
import { SetPart } from './SetPart'

const { began, hints, own, ownFood } = words.attack

export function Began(part: Part) {
  const { said, tell } = part
  return (
    <>
      <OneOf
        title={began.speed}
        name="speed"
        choices={words.options.onset_speed}
        chosen={said.onset_speed}
        onChange={(speed) => choose(tell, 'onset_speed', speed)}
      />
      <SetPart {...part} field="premonitory" title={began.premonitory} hint={hints.premonitory} own={{ other: own }} />
      <SetPart
        {...part}
        field="suspected_triggers"
        title={began.triggers}
        hint={hints.triggers}
        own={{ food: ownFood, other: own }}
      />
      <SetPart {...part} field="provoked_by" title={began.provoked} hint={hints.provoked} />
    </>
  )
}
