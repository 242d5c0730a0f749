/** The person: age, family, hormones. */
import { CONTRACEPTION, PREGNANCY } from '../contract/vocabulary'
import { NumberField } from '../typed/NumberField'
import { OneOf } from '../ui/OneOf'
import { SetGroup } from '../ui/SetGroup'
import { background } from '../words/background'
import type { Part } from './BackgroundPage'
import { oneOf } from './one'
import { answeredOn } from './warningQuestions'

export function AboutMe({ said, tell, now }: Part & { now: Date }) {
  return (
    <section class="answers" aria-labelledby="me">
      <h2 id="me">{background.person}</h2>
      <NumberField
        of="birth year"
        label={background.birthYear}
        hint={background.birthYearHint}
        value={said.birth_year}
        min={1900}
        max={2199}
        onChange={(birth_year) => tell(() => ({ birth_year }))}
      />
      <NumberField
        of="age at onset"
        label={background.ageAtOnset}
        value={said.age_at_onset}
        min={0}
        max={120}
        onChange={(age_at_onset) => tell(() => ({ age_at_onset }))}
      />
      <SetGroup
        title={background.familyHistory}
        names={said.family_history}
        known={background.family}
        onChange={(edit) => tell((stored) => ({ family_history: edit(stored.family_history) }))}
      />
      <OneOf
        title={background.contraception}
        name="contraception"
        choices={background.contraceptions}
        chosen={said.hormonal_contraception}
        onChange={(choice) => tell(() => ({ hormonal_contraception: oneOf(CONTRACEPTION, choice) }))}
      />
      <OneOf
        title={background.pregnancy}
        name="pregnancy"
        choices={background.pregnancies}
        chosen={said.pregnancy}
        onChange={(choice) => tell(() => ({ pregnancy: oneOf(PREGNANCY, choice), ...answeredOn(now) }))}
      />
    </section>
  )
}
