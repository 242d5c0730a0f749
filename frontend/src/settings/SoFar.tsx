/** The headaches so far: how many of a kind in life, since when, and what was looked into. */
import { AURA_SYMPTOM, INDOMETACIN_RESPONSE, LIFETIME_CODE, LIFETIME_COUNT } from '../contract/vocabulary'
import { OneOf } from '../ui/OneOf'
import { Select } from '../ui/Select'
import { SetGroup } from '../ui/SetGroup'
import { words } from '../words'
import { background } from '../words/background'
import { moreOptions } from '../words/moreOptions'
import type { Part } from './BackgroundPage'
import { DayField } from './DayField'
import { asWord, oneOf, yesOrNo } from './one'

const yesNo = () => ({ yes: words.common.yes, no: words.common.no })
const counts = () =>
  Object.fromEntries(
    LIFETIME_COUNT.map((count) => [
      count,
      count.startsWith('<') ? background.fewer(count.slice(1)) : background.orMore(count.slice(2)),
    ]),
  )

export function SoFar(part: Part) {
  const { said, tell } = part
  return (
    <section class="answers" aria-labelledby="so-far">
      <h2 id="so-far">{background.history}</h2>
      <Lifetime {...part} />
      <SetGroup
        title={background.diagnosedAura}
        names={said.diagnosed_aura}
        known={moreOptions.aura}
        onChange={(edit) => tell((stored) => ({ diagnosed_aura: auras(edit(stored.diagnosed_aura)) }))}
      />
      <OneOf
        title={background.indometacin}
        name="indometacin"
        choices={background.indometacins}
        chosen={said.indometacin_response}
        onChange={(choice) => tell(() => ({ indometacin_response: oneOf(INDOMETACIN_RESPONSE, choice) }))}
      />
      <DayField label={background.patternSince} hint={background.patternSinceHint} field="pattern_since" {...part} />
      <DayField
        label={background.continuousSince}
        hint={background.continuousHint}
        field="continuous_since"
        {...part}
      />
      <OneOf
        title={background.onsetRemembered}
        name="remembered"
        choices={yesNo()}
        chosen={asWord(said.onset_remembered)}
        onChange={(choice) => tell(() => ({ onset_remembered: yesOrNo(choice) }))}
      />
    </section>
  )
}

const auras = (names: string[] | null) => names && AURA_SYMPTOM.filter((symptom) => names.includes(symptom))

function Lifetime({ said, tell }: Part) {
  return (
    <fieldset class="stack">
      <legend>{background.lifetime}</legend>
      <p class="small">{background.lifetimeHint}</p>
      {LIFETIME_CODE.map((code) => (
        <Select
          key={code}
          label={`${background.lifetimeOf[code]} (${code})`}
          choices={counts()}
          none={background.notSaid}
          chosen={said.lifetime_attacks?.[code]}
          onChange={(count) =>
            tell((stored) => ({
              lifetime_attacks: { ...stored.lifetime_attacks, [code]: oneOf(LIFETIME_COUNT, count) },
            }))
          }
        />
      ))}
    </fieldset>
  )
}
