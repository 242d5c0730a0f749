/** The side effects of one medicine, in the person's own words; none is an answer too. */
import type { Dose } from '../store/documents'
import { Chip } from '../ui/Chip'
import { Field } from '../ui/Field'
import { words } from '../words/en'
import { attackMore } from '../words/en/attackMore'
import { changeDose, parts } from './doses'
import { useTyped } from './useTyped'

const { medicine } = attackMore
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
        label={medicine.sideEffects}
        hint={medicine.sideEffectsSay}
        value={text}
        error={error}
        onInput={(event) => typed(event.currentTarget.value)}
        onBlur={leave}
      />
      <Chip
        label={medicine.noSideEffects}
        answer={none}
        onTap={() => changeDose(id, { side_effects: none ? null : [] })}
      />
    </>
  )
}
