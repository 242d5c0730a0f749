// Labels as they would be if an aura that nobody asked about was none (backend/domain/presumed.py).
import { type Answer, NO, UNKNOWN, YES } from './answer'
import { counting } from './counting'

/** Whether a code is among the chosen; a chosen one that ends in a dot is a beginning. */
export function among(code: string, chosen: readonly string[]): boolean {
  return chosen.some((one) => one === code || (one.endsWith('.') && code.startsWith(one)))
}

/** Without the labels that only an aura gives, where the aura is not recorded and others are left. */
export function presumedOf(labels: readonly string[], aura: Answer): readonly string[] {
  if (aura !== UNKNOWN) return labels
  const left = labels.filter((label) => !among(label, counting.of_aura))
  return left.length ? left : labels
}

interface Told {
  labels: readonly string[]
  presumed: readonly string[]
}

/** Whether the label is one of these codes: yes when every presumed one is, no when none can be. */
export function kindOf({ labels, presumed }: Told, codes: readonly string[]): Answer {
  if (!labels.some((label) => among(label, codes))) return NO
  return presumed.every((label) => among(label, codes)) ? YES : UNKNOWN
}
