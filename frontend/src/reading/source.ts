/** Where what is read comes from: a link that was opened, or a diary that a specialist follows. */
import type { components } from '../contract/api'

type Schemas = components['schemas']

/** What was asked for; or that it was refused, and how. `status` null: there is no line to the server. */
export type Got<Value> = { ok: true; value: Value } | { ok: false; status: number | null }

export type Scope = Schemas['Scope']
/** Which days are summed up; all that are shared where nothing is said. */
export type Days = { from?: string; as_of?: string }
export type Sheet = Days & { language: 'en' | 'de' | 'es'; paper: 'a4' | 'us-letter' }
export type AttacksAsked = { skip: number; month?: string }

export type Summary = Schemas['Summary']
export type Month = Schemas['ReadMonth']
export type Day = Schemas['ReadDay']
export type Attacks = Schemas['ReadAttacks']
export type Line = Schemas['ReadLine']
export type OneAttack = Schemas['ReadAttack']

export type Evidence = Schemas['Evidence']

export type Source = {
  summary: (days: Days) => Promise<Got<Summary>>
  /** How many pages the report has. */
  pages: (sheet: Sheet) => Promise<Got<number>>
  picture: (sheet: Sheet, number: number) => Promise<Got<Blob>>
  pdf: (sheet: Sheet) => Promise<Got<Blob>>
  month: (month: string) => Promise<Got<Month>>
  attacks: (asked: AttacksAsked) => Promise<Got<Attacks>>
  attack: (id: string) => Promise<Got<OneAttack>>
  /** How the diary was written. */
  evidence?: (days: Days) => Promise<Got<Evidence>>
}
