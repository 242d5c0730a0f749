/** The after-phase: worn out although the pain is gone. It has an end of its own, which one tap may say. */
import { written } from '../typed/localtime'
import { TimeField } from '../typed/TimeField'
import { words } from '../words'
import { attackMore } from '../words/attackMore'
import type { Part } from './part'

const DAY = 86_400_000
/** Later than this nobody stamps an after-phase by a tap; it can be typed at any time. */
const LONGEST = 4 * DAY

export function After({ id, said, span, tell, now, clock }: Part) {
  const ended = Date.parse(span.ended_at ?? span.started_at)
  const over = (): void => tell(() => ({ postdrome_until: written(span.time_zone, clock()) }))
  return (
    <>
      <TimeField
        of={`${id} postdrome`}
        label={attackMore.impact.postdrome}
        hint={attackMore.impact.postdromeSay}
        zone={span.time_zone}
        at={said.postdrome_until}
        check={(instant) => (Date.parse(instant) < Date.parse(span.started_at) ? words.errors.afterStart : null)}
        onSave={(at) => tell(() => ({ postdrome_until: at }))}
      />
      {!said.postdrome_until && now - ended < LONGEST && (
        <button type="button" class="btn wide" onClick={over}>
          {attackMore.impact.postdromeNow}
        </button>
      )}
    </>
  )
}
