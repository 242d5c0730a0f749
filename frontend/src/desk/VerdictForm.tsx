/** What I call an attack, or all of a diary, beside what the rule calls it, and why. */
import { useSignal } from '@preact/signals'
import { useId } from 'preact/hooks'
import { Icon } from '../ui/Icon'
import { dayAt, fullDay } from '../words/dates'
import { desk } from '../words/desk'
import { listOf } from '../words/grammar'
import { CODES_OF } from './codes'
import { nameOf } from './nameOf'
import type { MineProps } from './ReviewPage'
import type { Verdict } from './server'

export function VerdictForm({ about, patient, tie, server, again }: MineProps & { about: string }) {
  const given = patient.verdicts.find((one) => one.about === about)
  const codes = useSignal<readonly string[]>(given?.codes ?? [])
  const reason = useSignal(given?.reason ?? '')
  const wrong = useSignal('')
  const settle = (done: { ok: boolean }): void => {
    wrong.value = done.ok ? '' : desk.failed
    if (done.ok) again()
  }
  const give = async (): Promise<void> => {
    if (codes.value.length === 0) wrong.value = desk.verdict.noneChosen
    else settle(await server.judge(tie, about, [...codes.value], reason.value))
  }
  const takeBack = async (): Promise<void> => {
    settle(await server.unjudge(tie, about))
    codes.value = []
    reason.value = ''
  }
  return (
    <section class="card tight">
      <h2>{about === 'diary' ? desk.verdict.ofDiary : desk.verdict.ofAttack}</h2>
      {given && <Given given={given} />}
      <Codes
        about={about}
        chosen={codes.value}
        onChange={(next) => {
          codes.value = next
        }}
      />
      <Reason
        value={reason.value}
        onInput={(text) => {
          reason.value = text
        }}
      />
      {wrong.value && (
        <p class="wrong" role="alert">
          {wrong.value}
        </p>
      )}
      <button type="button" class="btn" onClick={() => void give()}>
        {desk.verdict.give}
      </button>
      {given && (
        <button type="button" class="btn plain" onClick={() => void takeBack()}>
          {desk.verdict.back}
        </button>
      )}
    </section>
  )
}

function Given({ given }: { given: Verdict }) {
  const rule = given.rule.length > 0 ? desk.verdict.ruleThen(listOf(given.rule.map(nameOf))) : desk.verdict.ruleOpen
  return (
    <p class="small" role="status">
      <b>{listOf(given.codes.map(nameOf))}.</b> {desk.verdict.given(fullDay(dayAt(new Date(given.given_at))))} {rule}
    </p>
  )
}

type CodesProps = { about: string; chosen: readonly string[]; onChange: (codes: readonly string[]) => void }

/** One for an attack; all of a diary can be several things at once, which are added one by one. */
function Codes({ about, chosen, onChange }: CodesProps) {
  const id = useId()
  const isAll = about === 'diary'
  const take = (code: string): void => {
    if (isAll) onChange(code && !chosen.includes(code) ? [...chosen, code].slice(-MOST) : chosen)
    else onChange(code ? [code] : [])
  }
  return (
    <div class="field">
      <label for={id}>{desk.verdict.codes}</label>
      {isAll && <Chosen chosen={chosen} onChange={onChange} />}
      <select
        class="input"
        id={id}
        value={isAll ? '' : (chosen[0] ?? '')}
        onChange={(event) => {
          const { currentTarget } = event
          take(currentTarget.value)
          if (isAll) currentTarget.value = ''
        }}
      >
        <option value="">{isAll ? desk.verdict.add : desk.verdict.none}</option>
        {CODES_OF[isAll ? 'diary' : 'attack'].map((code) => (
          <option key={code} value={code}>
            {wordOf(code)}
          </option>
        ))}
      </select>
    </div>
  )
}

/** As many codes as the server takes. */
const MOST = 6
const wordOf = (code: string): string => (code === 'other' ? desk.verdict.other : nameOf(code))

const Chosen = ({ chosen, onChange }: Omit<CodesProps, 'about'>) => (
  <ul class="stack">
    {chosen.map((code) => (
      <li key={code} class="row between">
        <span>{wordOf(code)}</span>
        <button
          type="button"
          class="btn plain icon-only"
          aria-label={desk.verdict.without(wordOf(code))}
          onClick={() => onChange(chosen.filter((one) => one !== code))}
        >
          <Icon name="close" />
        </button>
      </li>
    ))}
  </ul>
)

function Reason({ value, onInput }: { value: string; onInput: (text: string) => void }) {
  const id = useId()
  return (
    <div class="field">
      <label for={id}>{desk.verdict.reason}</label>
      <textarea
        class="input"
        id={id}
        rows={3}
        maxLength={4000}
        value={value}
        onInput={(event) => onInput(event.currentTarget.value)}
      />
    </div>
  )
}
