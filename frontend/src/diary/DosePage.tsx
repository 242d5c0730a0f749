/** One medicine taken: which, when, how much, and what it did. It is stored as it is answered. */
import { HistoryLink } from '../history/HistoryLink'
import { OpenQuestions } from '../history/OpenQuestions'
import { keep, restore } from '../store/diary'
import { newId } from '../store/ids'
import { doses } from '../store/live'
import { underWay } from '../store/underWay'
import { Icon } from '../ui/Icon'
import { offerBack } from '../ui/undo'
import { words } from '../words'
import { dayAt, deviceZone } from '../words/dates'
import { diary } from '../words/diary'
import './diary.css'
import { DoseForm } from './DoseForm'
import { NewDose } from './NewDose'
import { removeDose, unsaved, write } from './tell'

type Props = {
  id: string
  search: URLSearchParams
  clock: () => Date
  go: (address: string) => void
  goInstead: (address: string) => void
}

export function DosePage({ id, search, clock, go, goInstead }: Props) {
  const dose = doses.value.find((one) => one.id === id)
  const day = dose?.fields.taken_at ? dayAt(new Date(dose.fields.taken_at), deviceZone()) : search.get('on')
  const leave = (): void => go(day ? `/diary/${day}` : '/diary')
  const made = (medication: string | null, at: Date): void =>
    void write(async () => {
      const fresh = newId()
      await keep('dose', fresh, { medication_id: medication, episode_id: null, taken_at: at.toISOString() })
      goInstead(`/dose/${fresh}`)
    })
  const removed = async (): Promise<void> => {
    if (!(await removeDose(id))) return
    leave()
    offerBack(diary.dose.removed, () => write(() => restore('dose', id)))
  }
  return (
    <>
      <header class="top months">
        <a
          class="btn plain icon-only turns start"
          href={day ? `/diary/${day}` : '/diary'}
          aria-label={words.common.back}
        >
          <Icon name="back" />
        </a>
        <h1>{diary.dose.title}</h1>
      </header>
      <main class="main">
        {unsaved.value && (
          <p class="wrong" role="alert">
            {words.common.notSavedSay}
          </p>
        )}
        {id === 'new' && <NewDose day={search.get('on')} clock={clock} onKeep={made} />}
        <OpenQuestions id={id} />
        {dose && <DoseForm dose={dose} clock={clock} onRemove={() => void removed()} />}
        {dose && <HistoryLink kind="dose" id={id} />}
        {!dose && id !== 'new' && underWay.value.size === 0 && <p>{diary.dose.missing}</p>}
      </main>
    </>
  )
}
