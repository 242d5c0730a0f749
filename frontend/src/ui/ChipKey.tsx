/** What the marks of the chips mean. */
import { words } from '../words'
import { Icon } from './Icon'

export function ChipKey() {
  const { yes, no, notSaid } = words.common
  return (
    <p class="chip-key">
      <span>
        <Icon name="yes" />
        {yes}
      </span>
      <span>
        <Icon name="no" />
        {no}
      </span>
      <span>
        <Icon name="unsaid" />
        {notSaid}
      </span>
    </p>
  )
}
