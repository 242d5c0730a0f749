/** The opened verdict: the next question, then each diagnosis with its criteria and their reasons. */
import type { Shown } from '../criteria/blocks'
import { Diagnosis, titleOf } from '../criteria/Diagnosis'
import type { Result } from '../rules/evaluate'
import type { Episode } from '../store/documents'
import { words } from '../words'
import { reasons } from '../words/reasons'
import { AskNext } from './AskNext'
import type { Tell } from './write'

export type InsideProps = { result: Result; said: Episode; shown: Shown; tell: Tell }

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
