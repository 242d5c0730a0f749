/** The answers to the one next question: what each is called, and what it writes down. */
import type { Autonomic, Nausea, Quality, Severity, Side, SidedLocation } from '../contract/vocabulary'
import { words } from '../words'
import { rules } from '../words/rules'

/** What an answer writes into the attack. */
export type Says = {
  pain_severity?: Severity
  side?: Side
  nausea?: Nausea
  quality?: Quality[]
  locations?: SidedLocation[]
  autonomic?: Autonomic[]
  aura?: []
} & { [field in Truth]?: boolean }
type Truth = (typeof TRUTHS)[number]
/** An answer that cannot be given in one tap opens its group of questions instead. */
export type NextAnswer =
  | { label: string; mark?: 'yes' | 'no'; says: Says }
  | { label: string; opens: 'aura' | 'autonomic' }

const TRUTHS = [
  ...(['worse_with_activity', 'vomiting', 'photophobia', 'phonophobia'] as const),
  ...(['restless', 'debilitating', 'took_medicine'] as const),
] as const

/** An aura that is written down is not asked for again: its times and marks are. */
export const questionOf = (field: string, said: { aura?: readonly unknown[] | null | undefined }): string =>
  field === 'aura' && said.aura?.length ? 'aura_details' : field

/** What may be answered, the side being known or not; empty for a field that has no question. */
export function answersTo(field: string, known?: Side | null): NextAnswer[] {
  if (field === 'locations') return placesOn(known === 'left' || known === 'right' ? known : null)
  const truth = TRUTHS.find((name) => name === field)
  return truth ? yesOrNo(truth) : (choices()[field] ?? [])
}

const choices = (): Readonly<Record<string, NextAnswer[]>> => ({
  pain_severity: [
    { label: button(words.options.pain_severity.mild), says: { pain_severity: 'mild' } },
    { label: button(words.options.pain_severity.moderate), says: { pain_severity: 'moderate' } },
    { label: button(words.options.pain_severity.severe), says: { pain_severity: 'severe' } },
  ],
  side: [
    { label: button(words.options.side.left), says: { side: 'left' } },
    { label: button(words.options.side.right), says: { side: 'right' } },
    { label: button(words.options.side.both), says: { side: 'both' } },
    { label: button(words.options.side.shifting), says: { side: 'shifting' } },
  ],
  nausea: [
    { label: button(words.options.nausea.none), says: { nausea: 'none' } },
    { label: button(words.options.nausea.mild), says: { nausea: 'mild' } },
    { label: button(words.options.nausea.moderate), says: { nausea: 'moderate' } },
    { label: button(words.options.nausea.severe), says: { nausea: 'severe' } },
  ],
  quality: [
    { label: rules.answers.throbbing, says: { quality: ['throbbing'] } },
    { label: rules.answers.pressing, says: { quality: ['pressing'] } },
    { label: rules.answers.both, says: { quality: ['throbbing', 'pressing'] } },
    { label: rules.answers.stabbing, says: { quality: ['stabbing'] } },
    { label: words.common.noneOfThese, says: { quality: [] } },
  ],
  aura: [
    { label: rules.answers.some, opens: 'aura' },
    { label: words.common.noneOfThese, says: { aura: [] } },
  ],
  aura_details: [{ label: rules.answers.auraDetails, opens: 'aura' }],
  autonomic: [
    { label: rules.answers.some, opens: 'autonomic' },
    { label: words.common.noneOfThese, says: { autonomic: [] } },
  ],
})

/** Capital at the front: these stand alone on a button. */
function button(label: string): string {
  return label.charAt(0).toUpperCase() + label.slice(1)
}

function yesOrNo(field: Truth): NextAnswer[] {
  return [
    { label: words.common.yesButton, mark: 'yes', says: { [field]: true } },
    { label: words.common.noButton, mark: 'no', says: { [field]: false } },
  ]
}

const PLACES = ['orbital', 'temporal', 'frontal', 'face', 'jaw', 'vertex', 'occipital', 'neck'] as const

/** A place on the side that was told; without one, the place alone says nothing about a side. */
function placesOn(known: 'left' | 'right' | null): NextAnswer[] {
  const one = PLACES.map((place): NextAnswer => {
    const named: SidedLocation = known ? `${place}:${known}` : place
    return { label: button(words.head.places[place]), says: { locations: [named] } }
  })
  return [...one, { label: button(words.head.places.whole_head), says: { locations: ['whole_head'] } }]
}
