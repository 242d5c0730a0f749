/** All that was said of one attack, by groups; and what was not, in one sentence. */
import { type Group, tableOf } from '../compare/rows'
import { words } from '../words'
import { compare } from '../words/compare'
import { reading } from '../words/reading'
import type { OneAttack } from './source'

export function Answers({ told }: { told: OneAttack }) {
  const { groups, silent } = tableOf([columnOf(told)])
  return (
    <section class="stack tight">
      <h3>{reading.answers}</h3>
      {groups.map((group) => (
        <Part key={group.title} group={group} />
      ))}
      {silent.length > 0 && <p class="small">{reading.silent(words.common.list(silent))}</p>}
    </section>
  )
}

function Part({ group: { title, rows } }: { group: Group }) {
  return (
    <table class="read answers">
      <caption>{title}</caption>
      <tbody>
        {rows.map(({ field, name, cells: [cell] }) => (
          <tr key={field}>
            <th scope="row">{name}</th>
            <td>{cell?.unconfirmed ? compare.unconfirmed(cell.says ?? '') : cell?.says}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function columnOf({ line, attack, doses, medicines, result }: OneAttack): Parameters<typeof tableOf>[0][number] {
  const names = new Map(medicines.map(({ id, name }) => [id, name]))
  const [least, most] = result.duration_minutes
  return {
    id: line.id,
    said: attack,
    attack: { labels: result.labels, minutes: [least ?? 0, most ?? Number.POSITIVE_INFINITY] },
    doses,
    medicine: (id) => names.get(id ?? ''),
  }
}
