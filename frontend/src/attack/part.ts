/** What every part of the Attack page gets: the attack as it is stored, and the way to change it. */

import type { Episode, Span } from '../store/documents'
import { nextAnswer } from '../ui/answer'
import type { Names } from '../ui/sets'
import type { Tell } from './write'

export type Part = {
  id: string
  said: Episode
  span: Span
  tell: Tell
  /** The minute it is. */
  now: number
  /** The moment itself, for what is stamped by a tap. */
  clock: () => Date
}

export type YesNoField =
  | 'worse_with_activity'
  | 'restless'
  | 'photophobia'
  | 'phonophobia'
  | 'osmophobia'
  | 'vomiting'
  | 'believed_migraine'
  | 'debilitating'
export type SetField =
  | 'quality'
  | 'autonomic'
  | 'other_symptoms'
  | 'premonitory'
  | 'suspected_triggers'
  | 'provoked_by'
  | 'warning_signs'
  | 'relief'
export type ChoiceField = 'side' | 'pain_severity' | 'nausea' | 'onset_speed' | 'most_bothersome'

export const tapAnswer = (tell: Tell, field: YesNoField): void =>
  tell((stored) => ({ [field]: nextAnswer(stored[field]) }))

export const tellSet = (tell: Tell, field: SetField, edit: (names: Names) => string[] | null): void =>
  tell((stored) => ({ [field]: edit(stored[field]) }))

export const choose = (tell: Tell, field: ChoiceField, choice: string | null): void => tell(() => ({ [field]: choice }))
