/** Months on a line each: how many of their days had a headache, a migraine, a medicine, and were recorded. */
import type { ComponentChildren } from 'preact'
import { inSentence } from '../words/grammar'
import { report } from '../words/report'
import { Scroll } from './Scroll'

/** `head` names the month; `recorded`, `cells`: what is counted, in words. */
export type MonthLine = {
  month: string
  head: ComponentChildren
  recorded: string
  cells: readonly [headache: string, migraine: string, medicine: string]
}

export function MonthTable({ lines, look }: { lines: readonly MonthLine[]; look?: string }) {
  const names = [report.headache, report.migraine, report.medicine]
  return (
    <Scroll label={report.months}>
      <table class={look}>
        <caption class="only-heard">{report.months}</caption>
        <thead>
          <tr>
            <th scope="col">
              {report.month}
              <span class="small under">{inSentence(report.daysRecorded)}</span>
            </th>
            {names.map((name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lines.map(({ month, head, recorded, cells }) => (
            <tr key={month}>
              <th scope="row">
                {head}
                <span class="small under">{recorded}</span>
              </th>
              {cells.map((cell, at) => (
                <td key={names[at]} data-is={names[at]}>
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </Scroll>
  )
}
