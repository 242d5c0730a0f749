/** What an entry has been: every state, newest first, what changed in it, and the way back to any of them. */
import { useEffect, useState } from 'preact/hooks'
import type { Entry, State } from '../store/database'
import { openNow } from '../store/diary'
import { KINDS } from '../store/documents'
import { unsent } from '../store/live'
import { isErased, statesOf } from '../store/states'
import { Top } from '../ui/Top'
import { history } from '../words/history'
import { besides, type HistoryBesides } from './besides'
import { Erase } from './Erase'
import { nameOf, pageOf } from './entryWords'
import './history.css'
import { Moments } from './Moments'
import { Origins } from './Origins'
import { type Moment, timeline } from './timeline'
import { keepTold } from './versions'

type Props = { id: string; beside?: HistoryBesides }
type Known = { entry: Entry | null; moments: Moment[]; reached: boolean }

/** `id` is the kind and the id of the entry, as they stand in the address. */
export function HistoryPage({ id: address, beside = besides }: Props) {
  const [kindName = '', id = ''] = address.split('/')
  const kind = KINDS.find((one) => one === kindName)
  const known = useKnown(id, kind, beside)
  const entry = known?.entry
  return (
    <>
      <Head entry={entry ?? null} />
      <main class="main">{known ? <States {...known} /> : <p role="status">{history.loading}</p>}</main>
    </>
  )
}

function States({ entry, moments, reached }: Known) {
  if (!entry) return <p>{history.nothing}</p>
  if (isErased(entry.fields)) return <Gone id={entry.id} />
  return (
    <>
      <p>{history.happened(nameOf(entry))}</p>
      <p class="small">
        {history.lead} {!reached && history.offline}
      </p>
      <Moments entry={entry} moments={moments} />
      <Origins entry={entry} />
      <Erase entry={entry} />
    </>
  )
}

function Gone({ id }: { id: string }) {
  return (
    <p role="status">
      {history.gone} {unsent.value.has(id) && history.erase.waits}
    </p>
  )
}

function Head({ entry }: { entry: Entry | null }) {
  const deleted = entry?.fields['deleted'] === true
  const back = !entry || deleted ? '/settings/deleted' : pageOf(entry)
  return <Top title={history.title} back={back} />
}

/** First what this device knows, then what the account tells beside it; again after every save of the entry. */
function useKnown(id: string, kind: Entry['kind'] | undefined, beside: HistoryBesides): Known | null {
  const [known, show] = useState<Known | null>(null)
  useEffect(() => {
    let there = true
    let told: State[] | null = null
    const read = async (): Promise<void> => {
      const diary = await openNow()
      const [entry, own] = await Promise.all([
        diary.use((database) => database.get('entries', id)),
        statesOf(diary, id),
      ])
      if (there) show({ entry: entry ?? null, moments: timeline(own, told ?? []), reached: told !== null })
    }
    const ask = async (): Promise<void> => {
      told = kind ? await beside.ask(kind, id) : null
      if (told) await keepTold(await openNow(), id, told)
      await read()
    }
    const follow = openNow().then((diary) =>
      diary.news.listen(({ ids }) => {
        if (ids === 'all' || ids.includes(id)) void read()
      }),
    )
    void read().then(ask)
    return () => {
      there = false
      void follow.then((stop) => stop())
    }
  }, [id, kind, beside])
  return known
}
