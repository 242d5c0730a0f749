/** What the attacks were like: each feature with the number of attacks that answered. */
import type { Described, Profile } from '../counts/profile'
import { length } from '../words/dates'
import { report } from '../words/report'
import { countInWords } from './pairs'

export function Typical({ profile }: { profile: Profile }) {
  const { all, migraine } = profile
  const shown = migraine.attacks > 0 ? migraine : all
  return (
    <section>
      <h3>{report.typical}</h3>
      {all.attacks === 0 ? (
        <p class="small">{report.noAttack}</p>
      ) : (
        <>
          <p class="small">{report.typicalOf(migraine.attacks, all.attacks)}</p>
          <Facts described={shown} />
          <p class="small">{report.typicalHint}</p>
        </>
      )}
    </section>
  )
}

function Facts({ described: { duration, features, pain_peak_median } }: { described: Described }) {
  const said = Object.entries(report.features).flatMap(([name, label]) => {
    const count = features[name]
    return count && count.of > 0 ? [{ name, label, count }] : []
  })
  return (
    <dl class="facts">
      {said.map(({ name, label, count }) => (
        <Fact key={name} name={label} is={countInWords(count)} />
      ))}
      {duration.median_minutes !== null && <Fact name={report.lasts} is={length(duration.median_minutes)} />}
      {pain_peak_median !== null && <Fact name={report.peak} is={report.outOf10(pain_peak_median)} />}
    </dl>
  )
}

export function Fact({ name, is }: { name: string; is: string }) {
  return (
    <>
      <dt>{name}</dt>
      <dd>{is}</dd>
    </>
  )
}
