/** What is typed into a form that keeps nothing until it is sent: it comes back after the page, or the browser, went. */
import { useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import { forget, recall, remember } from './drafts'

/** `kept`: it stands from before. `anew`: that was put away just now, and can be had again. */
export type Standing = 'typed' | 'kept' | 'anew'
export type Draft<Value> = {
  value: Value
  standing: Standing
  set: (value: Value) => void
  /** Put what came back away, or have it again. */
  turn: () => void
  /** It was kept as an entry: the form is as new. */
  done: () => void
  /** It was kept like this, and goes on being shown. */
  sent: (as: Value) => void
}

export function useDraft<Value>(key: string, start: Value, fits: (held: unknown) => held is Value): Draft<Value> {
  const value = useSignal(start)
  const standing = useSignal<Standing>('typed')
  const before = useSignal<Value | null>(null)
  useEffect(() => {
    void recall(key, fits).then((held) => {
      if (held === undefined || value.peek() !== start) return
      value.value = held
      standing.value = 'kept'
    })
  }, [key])
  const set = (now: Value): void => {
    value.value = now
    if (JSON.stringify(now) === JSON.stringify(start)) forget(key)
    else remember(key, now)
  }
  const begin = (now: Standing, wanted: Value): void => {
    before.value = value.peek()
    standing.value = now
    set(wanted)
  }
  const finish = (shown: Value): void => {
    forget(key)
    value.value = shown
    standing.value = 'typed'
  }
  return {
    value: value.value,
    standing: standing.value,
    set,
    turn: () => (standing.peek() === 'kept' ? begin('anew', start) : begin('kept', before.peek() ?? start)),
    done: () => finish(start),
    sent: finish,
  }
}

/** A form of several fields, all of them text, under names that it knows. */
export const fieldsLike =
  <Fields extends Readonly<Record<string, string>>>(start: Fields) =>
  (held: unknown): held is Fields =>
    typeof held === 'object' &&
    held !== null &&
    Object.keys(start).every((name) => typeof Object.getOwnPropertyDescriptor(held, name)?.value === 'string')

export const isText = (held: unknown): held is string => typeof held === 'string'
