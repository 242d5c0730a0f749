/** The number that a warning says to call: that of the region, or one of the person's own. */
import { useSignal } from '@preact/signals'
import { chooseNumber, chosenNumber, isNumber, region } from '../store/emergency'
import { numberOf } from '../store/emergencyNumbers'
import { Field } from '../ui/Field'
import { flags } from '../words/flags'

export function EmergencyNumber() {
  const typed = useSignal(chosenNumber.value)
  const type = (text: string): void => {
    typed.value = text
    if (isNumber(text)) chooseNumber(text)
  }
  return (
    <section class="stack" aria-labelledby="emergency">
      <h2 id="emergency">{flags.number.title}</h2>
      <Field
        label={flags.number.label}
        hint={flags.number.hint(numberOf(region()), region() ?? '')}
        error={isNumber(typed.value) ? null : flags.number.wrong}
        type="tel"
        maxLength={20}
        value={typed.value}
        onInput={(event: { currentTarget: HTMLInputElement }) => type(event.currentTarget.value)}
      />
    </section>
  )
}
