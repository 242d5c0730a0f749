/** One diagnosis with its criteria: each with its reason, and how it came out. */
import type { Result } from '../rules/evaluate'
import type { Episode } from '../store/documents'
import { Icon } from '../ui/Icon'
import { words } from '../words'
import { kindOf, needsSpecialist } from '../words/labels'
import { reasons } from '../words/reasons'
import type { Block } from './blocks'
import { judged } from './judged'

const titles = (): Readonly<Record<string, string>> => reasons.titles
const medical = (): Readonly<Record<string, string>> => reasons.medical

export const titleOf = (code: string): string => titles()[code] ?? kindOf(code)
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

export function Diagnosis({ block, result, said }: { block: Block; result: Result; said: Episode }) {
  const { code, standing, letters } = block
  return (
    <section>
      <div class="row between">
        <h2>
          {capital(titleOf(code))}{' '}
          <span class="med">{words.common.list([medical()[code] ?? '', code].filter(Boolean))}</span>
        </h2>
        <span class="small standing">{reasons[standing]}</span>
      </div>
      {needsSpecialist(code) && <p class="small">{reasons.confirm}</p>}
      <ul class="crit">
        {letters.map((letter) => (
          <Criterion key={letter.at} {...judged(letter, result, said)} />
        ))}
      </ul>
    </section>
  )
}

function Criterion({ at, name, because, mark, state }: ReturnType<typeof judged>) {
  return (
    <li>
      <Icon name={mark} />
      <span>
        {name}
        <span class="small under">{reasons.reason(because, at)}</span>
      </span>
      <span class="state">{state}</span>
    </li>
  )
}
