/** The filters of the search, folded away until they are wanted. */
import { medications } from '../store/live'
import { Disclosure } from '../ui/Disclosure'
import { Select } from '../ui/Select'
import { Switch } from '../ui/Switch'
import { TextField } from '../ui/TextField'
import { diary } from '../words/diary'
import { medicineName } from '../words/medicineName'
import { filtersIn, MARKS, type Mark, SEVERITIES, type Wanted } from './wanted'

export type FiltersProps = { wanted: Wanted; want: (part: Partial<Wanted>) => void }

export function Filters({ wanted, want }: FiltersProps) {
  const set = filtersIn(wanted)
  return (
    <Disclosure title={diary.filter.title} {...(set > 0 && { said: diary.filter.set(set) })}>
      {() => <Inside wanted={wanted} want={want} />}
    </Disclosure>
  )
}

function Inside({ wanted, want }: FiltersProps) {
  const { filter } = diary
  return (
    <>
      <Select
        label={filter.medicine}
        none={filter.whether}
        choices={medicineChoices()}
        chosen={wanted.medicine}
        onChange={(medicine) => want({ medicine })}
      />
      <Select
        label={filter.severity}
        none={filter.anySeverity}
        choices={diary.severity}
        chosen={wanted.severity}
        onChange={(choice) => want({ severity: SEVERITIES.find((one) => one === choice) ?? null })}
      />
      <div class="pair">
        <TextField label={filter.from} type="date" value={wanted.from} onChange={(from) => want({ from })} />
        <TextField label={filter.to} type="date" value={wanted.to} onChange={(to) => want({ to })} />
      </div>
      {MARKS.map((mark) => (
        <Switch
          key={mark}
          label={filter.marks[mark]}
          on={wanted.marks.includes(mark)}
          onChange={() => want({ marks: turned(wanted.marks, mark) })}
        />
      ))}
    </>
  )
}

const turned = (marks: readonly Mark[], mark: Mark): Mark[] =>
  marks.includes(mark) ? marks.filter((one) => one !== mark) : [...marks, mark]

function medicineChoices(): Record<string, string> {
  const named = medications.value.map(({ id, fields }) => [id, medicineName(fields, diary.dose.aMedicine)])
  return { ...diary.filter.medicines, ...Object.fromEntries(named) }
}
