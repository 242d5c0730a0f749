/** The choices of a new link: for whom, which days, what is in it, for how long. */
import { useSignal } from '@preact/signals'
import { PARTS } from '../reading/given'
import { Field } from '../ui/Field'
import { Group } from '../ui/Group'
import { Segments } from '../ui/Segments'
import { Switch } from '../ui/Switch'
import { words } from '../words'
import { dayAt } from '../words/dates'
import { reading } from '../words/reading'
import { share } from '../words/share'
import type { Besides, Made } from './besides'
import { AT_FIRST, type Choices, wishOf } from './wish'

export type NewLinkProps = { now: Date; beside: Besides; onMade: (made: Made) => void; onCancel: () => void }
type Choose = (change: Partial<Choices>) => void
type Part = { choices: Choices; choose: Choose }

export function NewLink({ now, beside, onMade, onCancel }: NewLinkProps) {
  const choices = useSignal<Choices>(AT_FIRST)
  const says = useSignal('')
  const choose: Choose = (change) => {
    choices.value = { ...choices.value, ...change }
  }
  const make = async (): Promise<void> => {
    const wish = wishOf(choices.value, dayAt(now))
    if (!wish) {
      says.value = share.wrongDays
      return
    }
    says.value = share.making
    const got = await beside.make(wish)
    if (got.ok) onMade(got.value)
    else says.value = refusalOf(got.status)
  }
  const part = { choices: choices.value, choose }
  return (
    <form
      class="answers"
      onSubmit={(event) => {
        event.preventDefault()
        void make()
      }}
    >
      <Whom {...part} />
      <Days {...part} />
      <Inside {...part} />
      <Ends {...part} />
      <div class="stack">
        <button type="submit" class="btn main-act wide">
          {share.make}
        </button>
        <button type="button" class="btn wide" onClick={onCancel}>
          {words.common.cancel}
        </button>
        <p role="status">{says.value}</p>
      </div>
    </form>
  )
}

function refusalOf(status: number | null): string {
  if (status === null) return share.offline
  if (status === 409) return share.tooMany
  return status === 429 ? share.later : share.failed
}

const Whom = ({ choices: { name }, choose }: Part) => (
  <Field
    label={share.whom}
    hint={share.whomHint}
    value={name}
    maxLength={100}
    autocomplete="off"
    onInput={(event) => choose({ name: event.currentTarget.value })}
  />
)

function Days({ choices: { period, from, to, frozen }, choose }: Part) {
  return (
    <Group title={share.days} extra="chosen">
      <Segments
        label={share.days}
        name="share-period"
        choices={share.periods}
        chosen={period}
        onChange={(chosen) => choose({ period: periodNamed(chosen) })}
      />
      {period === 'own' && (
        <div class="pair">
          <Field
            label={share.from}
            type="date"
            value={from}
            onInput={(event) => choose({ from: event.currentTarget.value })}
          />
          <Field
            label={share.to}
            type="date"
            value={to}
            onInput={(event) => choose({ to: event.currentTarget.value })}
          />
        </div>
      )}
      <Segments
        label={share.moment}
        name="share-frozen"
        choices={share.moments}
        chosen={frozen}
        onChange={(chosen) => choose({ frozen: chosen === 'frozen' ? 'frozen' : 'live' })}
      />
      <p class="small">{share.momentSays[frozen]}</p>
    </Group>
  )
}

const periodNamed = (name: string): Choices['period'] =>
  name === '365' || name === 'all' || name === 'own' ? name : '90'

function Inside({ choices: { include }, choose }: Part) {
  return (
    <Group title={share.inside} hint={share.insideHint} extra="chosen">
      {PARTS.map((part) => (
        <Switch
          key={part}
          label={share.with[part]}
          hint={share.withHint[part]}
          on={include.includes(part)}
          onChange={(on) =>
            choose({ include: on === 'on' ? [...include, part] : include.filter((one) => one !== part) })
          }
        />
      ))}
      <p class="small">{reading.included(reading.counts)}</p>
    </Group>
  )
}

function Ends({ choices: { days, passcode }, choose }: Part) {
  return (
    <Group title={share.lasts} extra="chosen">
      <Segments
        label={share.lasts}
        name="share-days"
        choices={share.lasting}
        chosen={days}
        onChange={(chosen) => choose({ days: chosen })}
      />
      <Switch
        label={share.passcode}
        hint={share.passcodeHint}
        on={passcode === 'on'}
        onChange={(on) => choose({ passcode: on })}
      />
    </Group>
  )
}
