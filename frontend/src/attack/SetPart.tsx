/** A set-valued question of an attack, with a field for a word of one's own where there may be one. */
import { SetGroup } from '../ui/SetGroup'
import { OwnWord } from './OwnWord'
import { type Part, type SetField, tellSet } from './part'

export type SetPartProps = Pick<Part, 'said' | 'tell'> & {
  field: SetField
  title: string
  known: Readonly<Record<string, { label: string; med?: string }>>
  hint?: string
  extra?: string
  own?: Readonly<Record<string, string>>
}

export function SetPart({ field, title, known, hint, extra, own, said, tell }: SetPartProps) {
  return (
    <SetGroup
      title={title}
      names={said[field]}
      known={known}
      extra={extra}
      {...(hint && { hint })}
      onChange={(edit) => tellSet(tell, field, edit)}
    >
      {Object.entries(own ?? {}).map(([prefix, label]) => (
        <OwnWord
          key={prefix}
          label={label}
          onAdd={(word) => tellSet(tell, field, (names) => [...(names ?? []), `${prefix}:${word}`])}
          taken={(word) => said[field]?.some((name) => name === `${prefix}:${word}`) ?? false}
        />
      ))}
    </SetGroup>
  )
}
