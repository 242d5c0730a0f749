/** The list of the desk: all diaries shared with me, unread and worsened first, and why. */
import { useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import { Segments } from '../ui/Segments'
import { dayAt, longDay } from '../words/dates'
import { desk } from '../words/desk'
import type { DeskProps } from './Desk'
import { FILTERS, type Filter, filtered } from './filtered'
import { Head } from './Head'
import { PatientTable } from './PatientTable'
import { Refusal } from './Refusal'
import type { DeskList } from './server'
import { TieForm } from './TieForm'
import { useAnswer } from './useAnswer'

/** So long between two looks while diaries are counted anew. */
const NEXT_LOOK = 2000

export function PatientsPage({ server, me, onOver, go }: DeskProps) {
  const { data, refused, again } = useAnswer(server.list, 'list')
  useEffect(() => {
    if (refused?.status === 401) onOver()
  }, [refused])
  const stale = data?.stale ?? 0
  useEffect(() => {
    if (stale > 0) void server.countAnew()
  }, [stale > 0])
  useEffect(() => {
    if (stale === 0) return undefined
    const soon = setTimeout(again, NEXT_LOOK)
    return () => clearTimeout(soon)
  }, [data])
  return (
    <>
      <Head title={desk.title} at="patients" />
      <main class="stack">
        {refused && <Refusal refused={refused} onAgain={again} />}
        {!data && !refused && <p role="status">{desk.opening}</p>}
        {data && data.patients.length === 0 && <Nobody takenBack={data.taken_back} />}
        {data && data.patients.length > 0 && <List list={data} name={me.name ?? ''} />}
        <TieForm server={server} onTied={(tie) => go(`/desk/patients/${tie}`)} />
      </main>
    </>
  )
}

function List({ list, name }: { list: DeskList; name: string }) {
  const wanted = useSignal('')
  const filter = useSignal<Filter>('all')
  const shown = filtered(list.patients, filter.value, wanted.value)
  useEffect(findBySlash, [])
  return (
    <>
      <p class="small">
        {desk.list.lead(name, longDay(dayAt(new Date())), list.patients.length)} {desk.list.range}
      </p>
      <div class="sieve">
        <label class="field" for="find">
          {desk.list.find}
          <input
            class="input"
            id="find"
            type="search"
            value={wanted.value}
            onInput={(event) => {
              wanted.value = event.currentTarget.value
            }}
          />
        </label>
        <Segments
          label={desk.list.show}
          name="show"
          choices={desk.list.filters}
          chosen={filter.value}
          onChange={(chosen) => {
            filter.value = FILTERS.find((one) => one === chosen) ?? 'all'
          }}
        />
      </div>
      {list.stale > 0 && <p role="status">{desk.list.stale(list.stale)}</p>}
      <p class="small" role="status">
        {shown.length === 0 ? desk.list.noneFound : desk.list.found(shown.length, list.patients.length)}
      </p>
      {shown.length > 0 && <PatientTable patients={shown} />}
      <p class="small unprinted">{desk.list.keys}</p>
      {list.taken_back > 0 && <p class="small">{desk.list.takenBack(list.taken_back)}</p>}
    </>
  )
}

/** "/" goes to the search, but not where somebody types it. */
function findBySlash(): () => void {
  const pressed = (event: KeyboardEvent): void => {
    const typing = event.target instanceof Element && event.target.closest('input, textarea, select') !== null
    if (event.key !== '/' || typing) return
    event.preventDefault()
    document.getElementById('find')?.focus()
  }
  document.addEventListener('keydown', pressed)
  return () => document.removeEventListener('keydown', pressed)
}

const Nobody = ({ takenBack }: { takenBack: number }) => (
  <>
    <p>{desk.list.none}</p>
    <p>{desk.list.noneHint}</p>
    {takenBack > 0 && <p class="small">{desk.list.takenBack(takenBack)}</p>}
  </>
)
