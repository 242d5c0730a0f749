/** Which diagnoses the opened verdict shows: those still possible, and those that came close. */
import type { Result, Word } from '../rules/evaluate'

export type Standing = 'fits' | 'possible' | 'allButOne' | 'close'
export type Block = { code: string; standing: Standing; letters: readonly Letter[] }
/** One criterion, by the code under which its words stand: "1.1 B". */
export type Letter = { at: string; word: Word }

/** `reads`: whose criteria it shows. `whole`, `partly`: the labels that it stands for. */
type Diagnosis = { code: string; reads: readonly string[]; whole: readonly string[]; partly: readonly string[] }
const one = (code: string, partly: string[] = [], reads = [code], whole = [code]): Diagnosis => ({
  ...{ code, reads, whole, partly },
})
/** What comes first when nothing speaks for another order: the common kinds. */
const DIAGNOSES: readonly Diagnosis[] = [
  one('1.1', ['1.5.1']),
  one('2', ['2.4'], ['2', '2.3']),
  one('1.2', ['1.5.2'], ['1.2'], ['1.2.1.1', '1.2.1.2', '1.2.2', '1.2.3', '1.2.4']),
  one('1.2.1.1', [], ['1.2.1', '1.2.1.1']),
  one('1.2.1.2', [], ['1.2.1', '1.2.1.2']),
  one('1.2.2'),
  one('1.2.3'),
  one('1.2.4'),
  one('1.4.1'),
  one('3.1', ['3.5.1']),
  one('3.2', ['3.5.2']),
  one('3.3', ['3.5.3']),
  one('4.7'),
]

/** `blocks`: those of which something is recorded. `untouched`: possible, with nothing recorded yet. */
export type Shown = { blocks: readonly Block[]; untouched: readonly string[] }

export function shownOf(result: Result, aura: readonly unknown[] | null | undefined): Shown {
  const forms = (aura?.length ?? 0) > 0
  const blocks = DIAGNOSES.filter(({ code }) => forms || !code.startsWith('1.2.'))
    .flatMap((diagnosis) => blockOf(diagnosis, result))
    .sort((a, b) => rank(a, result) - rank(b, result))
  const begun = blocks.filter(
    ({ code, letters }) => (forms && code === '1.2') || letters.some(({ word }) => word !== 'unknown'),
  )
  return { blocks: begun, untouched: blocks.filter((block) => !begun.includes(block)).map(({ code }) => code) }
}

function blockOf(diagnosis: Diagnosis, result: Result): Block[] {
  const letters = diagnosis.reads.flatMap((code) => lettersOf(code, result))
  const standing = letters.length > 0 ? standingOf(diagnosis, letters, result) : null
  return standing ? [{ code: diagnosis.code, standing, letters }] : []
}

/** The rule of chronic tension-type headache says something only where that of the others is not met. */
function lettersOf(code: string, { criteria }: Result): Letter[] {
  if (code === '2.3' && criteria['2']?.['D'] !== 'no') return []
  return Object.entries(criteria[code] ?? {}).map(([letter, word]) => ({ at: `${code} ${letter}`, word }))
}

function standingOf({ code, whole, partly }: Diagnosis, letters: readonly Letter[], { labels }: Result) {
  if (labels.some((label) => whole.includes(label))) return labels.length === 1 ? 'fits' : 'possible'
  if (labels.some((label) => partly.includes(label))) return 'allButOne'
  const own = letters.filter(({ at }) => !at.startsWith('2.3'))
  const count = (wanted: Word): number => own.filter(({ word }) => word === wanted).length
  return !code.startsWith('1.2.') && count('no') === 1 && count('yes') > 1 ? 'close' : null
}

/** What fits stands first, then what the labels agree on by their chapter, then the rest. */
function rank({ code, standing }: Block, { labels }: Result): number {
  if (standing === 'close') return 3
  if (standing === 'fits') return 0
  return labels.every((label) => label.startsWith(code.charAt(0))) ? 1 : 2
}
