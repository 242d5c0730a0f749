/** A set-valued question of an attack, with a field for a word of one's own where there may be one. */
import { SetGroup } from '../ui/SetGroup'
import { type Names, ownLabel, ownNames } from '../ui/sets'
import { offerBack } from '../ui/undo'
import { isUsual } from '../usual/own'
import { kept } from '../words/kept'
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
  const change = (edit: (names: Names) => string[] | null): void => {
    const before = said[field] ?? null
    const gone = ownNames(before, known).find((name) => !edit(before)?.includes(name))
    if (gone) offerBack(kept.removed(ownLabel(gone)), () => tellSet(tell, field, () => before && [...before]))
    tellSet(tell, field, edit)
  }
  return (
    <SetGroup
      title={title}
      names={said[field]}
      usual={isUsual(said, field)}
      known={known}
      extra={extra}
      {...(hint && { hint })}
      onChange={change}
    >
      {Object.entries(own ?? {}).map(([prefix, label]) => (
        <OwnWord
          key={prefix}
          of={`${location.pathname} ${field} ${prefix}`}
          label={label}
          onAdd={(word) => tellSet(tell, field, (names) => [...(names ?? []), `${prefix}:${word}`])}
          taken={(word) => said[field]?.some((name) => name === `${prefix}:${word}`) ?? false}
        />
      ))}
    </SetGroup>
  )
}
