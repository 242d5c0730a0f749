/** A set-valued question of an attack, with a field for a word of one's own where there may be one. */
import { SetGroup } from '../ui/SetGroup'
import { words } from '../words/en'
import { OwnWord } from './OwnWord'
import { type Part, type SetField, tellSet } from './part'

type SetPartProps = Part & { field: SetField; title: string; hint?: string; own?: Readonly<Record<string, string>> }

export function SetPart({ field, title, hint, own, said, tell }: SetPartProps) {
  return (
    <SetGroup
      title={title}
      names={said[field]}
      known={words.options[field]}
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
