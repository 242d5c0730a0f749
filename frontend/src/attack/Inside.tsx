/** The opened verdict: the next question, then each diagnosis with its criteria and their reasons. */
import type { Result } from '../rules/evaluate'
import type { Episode } from '../store/documents'
import { Icon } from '../ui/Icon'
import { words } from '../words'
import { kindOf, needsSpecialist } from '../words/labels'
import { reasons } from '../words/reasons'
import { AskNext } from './AskNext'
import type { Block, Shown } from './blocks'
import { judged } from './judged'
import type { Tell } from './write'

export type InsideProps = { result: Result; said: Episode; shown: Shown; tell: Tell }

const titles = (): Readonly<Record<string, string>> => reasons.titles
const medical = (): Readonly<Record<string, string>> => reasons.medical

export function Inside({ result, said, shown: { blocks, untouched }, tell }: InsideProps) {
  return (
    <>
      {result.ask_next && <AskNext field={result.ask_next} said={said} tell={tell} />}
      {blocks.map((block) => (
        <Diagnosis key={block.code} block={block} result={result} said={said} />
      ))}
      {untouched.length > 0 && <p class="small">{reasons.untouched(words.common.list(untouched.map(titleOf)))}</p>}
    </>
  )
}

const titleOf = (code: string): string => titles()[code] ?? kindOf(code)
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

function Diagnosis({ block, result, said }: { block: Block; result: Result; said: Episode }) {
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
