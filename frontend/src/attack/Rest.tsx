/** The rest of the Attack page: its times, its medicines, and all that may be said besides. */
import { useEffect } from 'preact/hooks'
import { HistoryLink } from '../history/HistoryLink'
import { Icon } from '../ui/Icon'
import { compare } from '../words/compare'
import type { DoseEntry, MedicationEntry } from './doses'
import { Medicines } from './Medicines'
import { More } from './More'
import { openAsked } from './openGroup'
import type { Part } from './part'
import type { Refusals } from './refusals'
import { WarningSigns } from './WarningSigns'
import { When } from './When'
import { isDue } from './warningSigns'

export { OpenQuestions } from '../history/OpenQuestions'
export { Inside } from './Inside'
export { Long } from './Long'
export { Notices } from './Notices'

export type RestProps = {
  part: Part
  doses: readonly DoseEntry[]
  medications: readonly MedicationEntry[]
  refusals: Refusals
}

export function Rest({ part, doses, medications, refusals }: RestProps) {
  useEffect(openAsked, [])
  return (
    <>
      {isDue(part.said) && <WarningSigns said={part.said} tell={part.tell} />}
      <When {...part} refusals={refusals} />
      <Medicines part={part} doses={doses} medications={medications} />
      <More {...part} />
      <a class="btn wide" href={`/compare?with=${part.id}`}>
        <Icon name="list" />
        {compare.beside}
      </a>
      <HistoryLink kind="episode" id={part.id} />
    </>
  )
}
