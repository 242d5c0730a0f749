/** The table of attacks side by side: groups of fields, and in each row what every attack says. */
import { words } from '../words'
import { attackMore } from '../words/attackMore'
import { compare } from '../words/compare'
import { moreOptions } from '../words/moreOptions'
import type { Column } from './columns'
import { afterPhase, aura, began, fits, lasted, medicines, oneOf, places, setOf, type Teller, yesOrNo } from './tellers'

/** `unconfirmed`: filled in as usual, and not yet said to be right. */
export type Cell = { says: string | null; unconfirmed: boolean }
export type Row = { field: string; name: string; cells: Cell[]; differs: boolean }
export type Group = { title: string; rows: Row[] }

type Field = readonly [field: string, name: () => string, tell: Teller]
const named = (field: keyof typeof attackMore.fields, tell: Teller): Field => [
  field,
  () => attackMore.fields[field],
  tell,
]

const GROUPS: readonly (readonly [title: () => string, fields: readonly Field[]])[] = [
  [
    () => attackMore.groups.when,
    [
      ['began', () => compare.began, began],
      ['lasted', () => compare.lasted, lasted],
      ['fits', () => compare.fits, fits],
      named('postdrome_until', afterPhase),
    ],
  ],
  [
    () => compare.pain,
    [
      named(
        'side',
        oneOf(
          ({ side }) => side,
          () => words.options.side,
        ),
      ),
      named('locations', places),
      named(
        'quality',
        setOf(
          ({ quality }) => quality,
          () => words.options.quality,
        ),
      ),
      named(
        'pain_severity',
        oneOf(
          ({ pain_severity }) => pain_severity,
          () => words.options.pain_severity,
        ),
      ),
      named(
        'pain_peak',
        oneOf(
          ({ pain_peak }) => pain_peak,
          () => ({}),
        ),
      ),
      named(
        'worse_with_activity',
        yesOrNo(({ worse_with_activity }) => worse_with_activity),
      ),
      named(
        'restless',
        yesOrNo(({ restless }) => restless),
      ),
    ],
  ],
  [
    () => words.attack.groups.cameWith,
    [
      named(
        'photophobia',
        yesOrNo(({ photophobia }) => photophobia),
      ),
      named(
        'phonophobia',
        yesOrNo(({ phonophobia }) => phonophobia),
      ),
      named(
        'osmophobia',
        yesOrNo(({ osmophobia }) => osmophobia),
      ),
      named(
        'nausea',
        oneOf(
          ({ nausea }) => nausea,
          () => words.options.nausea,
        ),
      ),
      named(
        'vomiting',
        yesOrNo(({ vomiting }) => vomiting),
      ),
      named('aura', aura),
      named(
        'autonomic',
        setOf(
          ({ autonomic }) => autonomic,
          () => moreOptions.autonomic,
        ),
      ),
      named(
        'other_symptoms',
        setOf(
          ({ other_symptoms }) => other_symptoms,
          () => moreOptions.other_symptoms,
        ),
      ),
    ],
  ],
  [
    () => attackMore.groups.began,
    [
      named(
        'onset_speed',
        oneOf(
          ({ onset_speed }) => onset_speed,
          () => moreOptions.onset_speed,
        ),
      ),
      named(
        'premonitory',
        setOf(
          ({ premonitory }) => premonitory,
          () => moreOptions.premonitory,
        ),
      ),
      named(
        'suspected_triggers',
        setOf(
          ({ suspected_triggers }) => suspected_triggers,
          () => moreOptions.suspected_triggers,
        ),
      ),
      named(
        'provoked_by',
        setOf(
          ({ provoked_by }) => provoked_by,
          () => moreOptions.provoked_by,
        ),
      ),
    ],
  ],
  [
    () => compare.helpAndCost,
    [
      named('took_medicine', medicines),
      named(
        'relief',
        setOf(
          ({ relief }) => relief,
          () => moreOptions.relief,
        ),
      ),
      named(
        'most_bothersome',
        oneOf(
          ({ most_bothersome }) => most_bothersome,
          () => moreOptions.most_bothersome,
        ),
      ),
      named(
        'activity_limit',
        oneOf(
          ({ activity_limit }) => activity_limit,
          () => attackMore.impact.limits,
        ),
      ),
      named(
        'debilitating',
        yesOrNo(({ debilitating }) => debilitating),
      ),
      named(
        'hours_lost',
        oneOf(
          ({ hours_lost }) => hours_lost,
          () => ({}),
        ),
      ),
    ],
  ],
]

/** `groups`: the rows in which something is said. `silent`: what none of these attacks says. */
export function tableOf(columns: readonly Column[]): { groups: Group[]; silent: string[] } {
  const all = GROUPS.map(([title, fields]) => ({ title: title(), rows: fields.map((field) => rowOf(field, columns)) }))
  const silent = all.flatMap(({ rows }) => rows.filter(isSilent).map(({ name }) => name))
  const groups = all.map(({ title, rows }) => ({ title, rows: rows.filter((row) => !isSilent(row)) }))
  return { groups: groups.filter(({ rows }) => rows.length > 0), silent }
}

/** Every attack has its own: that they differ says nothing. */
const OWN: readonly string[] = ['began', 'lasted', 'postdrome_until']

const isSilent = ({ cells }: Row): boolean => cells.every(({ says }) => says === null)

/** It differs where two attacks say different things; what is not said differs from nothing. */
function rowOf([field, name, tell]: Field, columns: readonly Column[]): Row {
  const cells = columns.map((column) => ({
    says: tell(column),
    unconfirmed: column.said.prefilled?.some((one) => one === field) ?? false,
  }))
  const told = new Set(cells.flatMap(({ says }) => (says === null ? [] : [says])))
  return { field, name: name(), cells, differs: told.size > 1 && !OWN.includes(field) }
}
