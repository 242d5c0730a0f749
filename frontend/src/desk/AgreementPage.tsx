/** How well the rule agrees with my own verdicts, by code, with intervals. */
import { useEffect } from 'preact/hooks'
import { Scroll } from '../ui/Scroll'
import { desk } from '../words/desk'
import { numberIn } from '../words/grammar'
import type { DeskProps } from './Desk'
import { Head as Top } from './Head'
import { nameOf } from './nameOf'
import { Refusal } from './Refusal'
import type { Agreement } from './server'
import { useAnswer } from './useAnswer'

export function AgreementPage({ server, onOver }: DeskProps) {
  const { data, refused, again } = useAnswer(server.agreement, 'agreement')
  useEffect(() => {
    if (refused?.status === 401) onOver()
  }, [refused])
  return (
    <>
      <Top title={desk.agreement.title} at="agreement" />
      <main class="stack">
        <p>{desk.agreement.lead}</p>
        <p class="small">{desk.agreement.caution}</p>
        {refused && <Refusal refused={refused} onAgain={again} />}
        {!data && !refused && <p role="status">{desk.opening}</p>}
        {data && <Compared title={desk.agreement.attacks} found={data.attacks} />}
        {data && <Compared title={desk.agreement.diaries} found={data.diaries} />}
        <p class="small">{desk.agreement.method}</p>
      </main>
    </>
  )
}

type Found = Agreement['attacks']

function Compared({ title, found }: { title: string; found: Found }) {
  return (
    <section class="stack">
      <h2>{title}</h2>
      {found.cases === 0 ? (
        <p>{desk.agreement.none}</p>
      ) : (
        <>
          <p>
            {desk.agreement.cases(found.cases)}. {desk.agreement.settled(found.settled, found.cases)}
          </p>
          <Figures title={title} found={found} />
        </>
      )}
    </section>
  )
}

type Head = 'code' | 'both' | 'onlyRule' | 'onlyMe' | 'neither' | 'sensitivity' | 'specificity' | 'kappa'
const HEADS: readonly Head[] = ['code', 'both', 'onlyRule', 'onlyMe', 'neither', 'sensitivity', 'specificity', 'kappa']

const Figures = ({ title, found }: { title: string; found: Found }) => (
  <Scroll label={title}>
    <table class="data cards">
      <thead>
        <tr>
          {HEADS.map((head) => (
            <th key={head} scope="col">
              {desk.agreement[head]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {found.codes.map(({ code, table, sensitivity, specificity, kappa }) => (
          <tr key={code}>
            <th scope="row">{nameOf(code)}</th>
            {[table.both, table.rule, table.judge, table.neither].map((count, at) => (
              <td class="num" key={HEADS[at + 1]} data-is={desk.agreement[HEADS[at + 1] ?? 'code']}>
                {count}
              </td>
            ))}
            <td class="num" data-is={desk.agreement.sensitivity}>
              {told(sensitivity)}
            </td>
            <td class="num" data-is={desk.agreement.specificity}>
              {told(specificity)}
            </td>
            <td class="num" data-is={desk.agreement.kappa}>
              {told(kappa)}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  </Scroll>
)

type Figure = Found['codes'][number]['kappa']

function told(figure: Figure): string {
  if (figure === null) return desk.agreement.cannot
  return desk.agreement.figure(numberIn(figure.value), numberIn(figure.low), numberIn(figure.high))
}
