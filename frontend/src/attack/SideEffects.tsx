/** The side effects of one medicine, in the person's own words; none is an answer too. */
import type { Dose } from '../store/documents'
import { useTyped } from '../typed/useTyped'
import { Chip } from '../ui/Chip'
import { Field } from '../ui/Field'
import { words } from '../words'
import { attackMore } from '../words/attackMore'
import { changeDose, parts } from './doses'

const MOST = 20
const LONGEST = 100

export function SideEffects({ id, dose: { side_effects: effects } }: { id: string; dose: Dose }) {
  const save = (text: string): string | null => {
    const named = parts(text)
    if (named.length > MOST || named.some((effect) => effect.length > LONGEST)) return words.errors.tooMuch
    changeDose(id, { side_effects: named.length > 0 ? named : null })
    return null
  }
  const { text, error, typed, leave } = useTyped(`${id} effects`, words.common.list(effects ?? []), save)
  const none = effects?.length === 0 ? true : effects ? false : null
  return (
    <>
      <Field
        label={attackMore.medicine.sideEffects}
        hint={attackMore.medicine.sideEffectsSay}
        value={text}
        error={error}
        onInput={(event) => typed(event.currentTarget.value)}
        onBlur={leave}
      />
      <Chip
        label={attackMore.medicine.noSideEffects}
        answer={none}
        onTap={() => changeDose(id, { side_effects: none ? null : [] })}
      />
    </>
  )
}
