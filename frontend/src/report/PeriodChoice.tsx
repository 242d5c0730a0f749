/** Which days a report is about: so many back from today, or from one day to another. */
import { Segments } from '../ui/Segments'
import { TextField } from '../ui/TextField'
import { report } from '../words/report'
import { chosen } from './chosen'
import { CHOICES } from './period'

export function PeriodChoice({ today }: { today: string }) {
  return (
    <>
      <Segments
        label={report.period}
        name="period"
        choices={report.periods}
        chosen={chosen.value.choice}
        onChange={choose}
      />
      {chosen.value.choice === 'own' && <Own today={today} />}
    </>
  )
}

function choose(name: string): void {
  const choice = CHOICES.find((one) => one === name)
  if (choice) chosen.value = { ...chosen.value, choice }
}

function Own({ today }: { today: string }) {
  const set = (part: 'from' | 'to') => (day: string) => {
    chosen.value = { ...chosen.value, [part]: day }
  }
  return (
    <div class="pair">
      <TextField label={report.from} type="date" max={today} value={chosen.value.from} onChange={set('from')} />
      <TextField label={report.to} type="date" max={today} value={chosen.value.to || today} onChange={set('to')} />
    </div>
  )
}
