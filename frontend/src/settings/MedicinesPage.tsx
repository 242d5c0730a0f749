/** The person's own medicines: the list, and one of them. */
import { HistoryLink } from '../history/HistoryLink'
import { OpenQuestions } from '../history/OpenQuestions'
import { medications } from '../store/live'
import { Icon } from '../ui/Icon'
import { medicineName } from '../words/medicineName'
import { settings } from '../words/settings'
import { classOf } from './classOf'
import { Head } from './Head'
import { MedicineForm } from './MedicineForm'
import { NewMedicine } from './NewMedicine'
import './settings.css'

type Props = { id: string; goInstead: (address: string) => void; go: (address: string) => void }

export function MedicinesPage({ id, go, goInstead }: Props) {
  if (id === '') return <List />
  const { newTitle, edit, missing } = settings.medicine
  const medicine = medications.value.find((one) => one.id === id)
  const made = (fresh: string): void => goInstead(`/settings/medicines/${fresh}`)
  return (
    <>
      <Head title={id === 'new' ? newTitle : edit} back="/settings/medicines" />
      <main class="main">
        {id === 'new' && <NewMedicine onMade={made} />}
        <OpenQuestions id={id} />
        {medicine && <MedicineForm medicine={medicine} onRemoved={() => go('/settings/medicines')} />}
        {medicine && <HistoryLink kind="medication" id={id} />}
        {!medicine && id !== 'new' && <p>{missing}</p>}
      </main>
    </>
  )
}

function List() {
  const { title, lead, empty, add, notActive, edit } = settings.medicine
  const listed = medications.value
  return (
    <>
      <Head title={title} />
      <main class="main">
        <p class="small">{listed.length > 0 ? lead : empty}</p>
        <ul class="list">
          {listed.map(({ id, fields }) => (
            <li key={id}>
              <a class="item" href={`/settings/medicines/${id}`}>
                <Icon name="pill" />
                <span>
                  {medicineName(fields, edit)}
                  <span class="small under">
                    {settings.medicine.classes[classOf(fields)]}
                    {fields.active === false && ` · ${notActive}`}
                  </span>
                </span>
                <Icon name="on" />
              </a>
            </li>
          ))}
        </ul>
        <a class="btn main-act wide" href="/settings/medicines/new">
          <Icon name="plus" />
          {add}
        </a>
      </main>
    </>
  )
}
