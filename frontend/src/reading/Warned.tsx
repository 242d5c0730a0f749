/** The warnings that an attack raised: to be read by somebody who was not there, so they call nobody. */
import type { Flag } from '../rules/flags'
import { Icon } from '../ui/Icon'
import { reasonsOf } from '../ui/Warnings'
import { flags as words } from '../words/flags'

const LEVELS = ['emergency', 'prompt', 'discuss'] as const

export function Warned({ flags }: { flags: readonly Flag[] }) {
  return (
    <>
      {LEVELS.map((level) => (
        <At key={level} level={level} flags={flags.filter((flag) => flag.level === level)} />
      ))}
    </>
  )
}

function At({ level, flags }: { level: (typeof LEVELS)[number]; flags: readonly Flag[] }) {
  if (flags.length === 0) return null
  return (
    <p class="card tight flagged">
      <Icon name="flag" />
      <span>{words.calm(words.levels[level], reasonsOf(flags))}</span>
    </p>
  )
}
