/** Diagnoses, tests, allergies, and questions for the next visit. */
import { Disclosure } from '../ui/Disclosure'
import { TextField } from '../ui/TextField'
import { background } from '../words/background'
import type { Part } from './BackgroundPage'
import { Diagnoses } from './Diagnoses'
import { Questions } from './Questions'
import { Tests } from './Tests'

export function Medical(part: Part) {
  return (
    <section aria-labelledby="medical">
      <h2 id="medical">{background.medical}</h2>
      <Disclosure title={background.diagnoses}>{() => <Diagnoses {...part} />}</Disclosure>
      <Disclosure title={background.tests}>{() => <Tests {...part} />}</Disclosure>
      <Disclosure title={background.allergies}>{() => <Allergies {...part} />}</Disclosure>
      <Disclosure title={background.questions}>{() => <Questions {...part} />}</Disclosure>
    </section>
  )
}

function Allergies({ said, tell }: Part) {
  const shown = said.allergies?.length === 0 ? background.none : (said.allergies ?? []).join(', ')
  return (
    <TextField
      label={background.allergies}
      hint={background.allergiesHint}
      value={shown}
      maxLength={2_000}
      onChange={(text) => tell(() => ({ allergies: namesIn(text) }))}
    />
  )
}

/** Nothing typed is not recorded; "none" is none. */
export function namesIn(text: string): string[] | null {
  const names = text
    .split(',')
    .map((one) => one.trim().slice(0, 200))
    .filter(Boolean)
    .slice(0, 50)
  if (names.length === 0) return null
  return names.length === 1 && names[0]?.toLowerCase() === background.none ? [] : names
}
