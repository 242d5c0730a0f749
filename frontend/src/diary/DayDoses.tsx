/** The medicines of a day, in attacks and outside of any. */
import { doses, episodes, medications } from '../store/live'
import { Icon } from '../ui/Icon'
import { timeAt } from '../words/dates'
import { diary } from '../words/diary'
import { dosesOn, zoneOf } from './onDay'

export function DayDoses({ day }: { day: string }) {
  const taken = dosesOn(doses.value, episodes.value, day)
  const nameOf = (id: string | null | undefined): string =>
    medications.value.find((medication) => medication.id === id)?.fields.name ?? diary.dose.aMedicine
  return (
    <section class="stack" aria-labelledby="doses">
      <h2 id="doses">{diary.day.doses}</h2>
      {taken.length === 0 && <p class="small">{diary.day.noDose}</p>}
      <ul class="list">
        {taken.map(({ id, fields }) => (
          <li key={id}>
            <a class="item" href={`/dose/${id}`}>
              <Icon name="pill" />
              <span>
                <b>{nameOf(fields.medication_id)}</b> ·{' '}
                {timeAt(new Date(fields.taken_at ?? ''), zoneOf(fields, episodes.value))}
                <span class="small under">{fields.episode_id ? diary.day.inAttack : diary.day.outside}</span>
              </span>
              <Icon name="on" />
            </a>
          </li>
        ))}
      </ul>
      <a class="btn wide" href={`/dose/new?on=${day}`}>
        <Icon name="plus" />
        {diary.day.addDose}
      </a>
    </section>
  )
}
