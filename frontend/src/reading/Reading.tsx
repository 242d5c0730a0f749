/** A diary as somebody else reads it: the report, down to months, attacks, and one attack with its criteria. */
import { Segments } from '../ui/Segments'
import { reading } from '../words/reading'
import { ReadAttack } from './ReadAttack'
import { ReadAttacks } from './ReadAttacks'
import { ReadMonth } from './ReadMonth'
import { ReadMonths } from './ReadMonths'
import { ReadPage } from './ReadPage'
import type { Scope, Source } from './source'
import { type Go, tabOf, type View } from './view'
import '../ui/sheets.css'
import './reading.css'

export type ReadingProps = { source: Source; scope: Scope; view: View; go: Go; today: string }

export function Reading(props: ReadingProps) {
  const { scope, view, go } = props
  const { attacks, ...rest } = reading.tabs
  const choices = scope.include.includes('attacks') ? { ...rest, attacks } : rest
  return (
    <>
      <Segments
        label={reading.view}
        name="reading"
        choices={choices}
        chosen={tabOf(view)}
        onChange={(at) => go(viewOf(at))}
      />
      <Seen {...props} />
    </>
  )
}

const viewOf = (tab: string): View => ({ at: tab === 'months' || tab === 'attacks' ? tab : 'page' })

function Seen({ source, scope, view, go, today }: ReadingProps) {
  if (view.at === 'page') return <ReadPage source={source} scope={scope} today={today} />
  if (view.at === 'attack') return <ReadAttack source={source} id={view.id} go={go} />
  if (view.at === 'attacks') return <ReadAttacks source={source} month={view.month} go={go} />
  if (view.month) return <ReadMonth source={source} scope={scope} month={view.month} go={go} />
  return <ReadMonths source={source} go={go} today={today} />
}
