/** The two ways in which the page leaves: kept as a file, or handed to another app by the system. */
import { useSignal } from '@preact/signals'
import { download } from '../ui/download'
import { Icon } from '../ui/Icon'
import { page } from '../words/page'
import type { Asked } from './pageAsked'
import { type Besides, PDF } from './pageBesides'
import { refusal } from './refusal'

type LeavesProps = { query: Asked; file: string | null; beside: Besides }

export function PageLeaves({ query, file, beside }: LeavesProps) {
  const says = useSignal('')
  const isBusy = useSignal(false)
  const leave = (way: (file: File, beside: Besides) => Promise<string>) => async (): Promise<void> => {
    if (isBusy.value) return
    isBusy.value = true
    says.value = page.making
    says.value = await left(way).catch((fault: unknown) => {
      console.error(fault)
      return page.failed
    })
    isBusy.value = false
  }
  const left = async (way: (file: File, beside: Besides) => Promise<string>): Promise<string> => {
    const made = await beside.pdf(query, file)
    if (!made.ok) return refusal(made.status)
    return way(new File([made.file], `umbra-${query.as_of}.pdf`, { type: PDF }), beside)
  }
  return (
    <section class="stack tight" aria-label={page.leaves}>
      <button type="button" class="btn main-act wide" aria-disabled={isBusy.value} onClick={() => void leave(saved)()}>
        <Icon name="down" />
        {page.save}
      </button>
      {beside.canShare() && (
        <button type="button" class="btn wide" aria-disabled={isBusy.value} onClick={() => void leave(shared)()}>
          {page.share}
        </button>
      )}
      <p class="small">{page.unsealed}</p>
      <p role="status">{says.value}</p>
    </section>
  )
}

async function saved(file: File): Promise<string> {
  download(file, file.name)
  return page.saved
}

async function shared(file: File, beside: Besides): Promise<string> {
  return (await beside.share(file)) ? '' : page.notShared
}
