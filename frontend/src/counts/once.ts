// Working something out once for all the questions that one summary asks.
import type { Evidence } from './findings'
import { remembered } from './remember'

export type Kept<Value> = WeakMap<Evidence, Map<string, Value>>

export function once<Value>(kept: Kept<Value>, evidence: Evidence, key: string, make: () => Value): Value {
  const known = remembered(kept, evidence, () => new Map<string, Value>())
  return remembered(known, key, make)
}
