/** A list of things that each have some lines: one card each, and one more when asked for. */
import type { ComponentChildren } from 'preact'
import { Icon } from '../ui/Icon'
import { offerBack } from '../ui/undo'
import { background } from '../words/background'
import { kept } from '../words/kept'

export type ElementsProps<One extends { id: string }> = {
  all: readonly One[]
  name: (one: One) => string
  onAdd: () => void
  onRemove: (id: string) => void
  /** Have the whole list as it was. */
  onBack: () => void
  children: (one: One) => ComponentChildren
}

export function Elements<One extends { id: string }>({
  all,
  name,
  onAdd,
  onRemove,
  onBack,
  children,
}: ElementsProps<One>) {
  const remove = (one: One): void => {
    onRemove(one.id)
    offerBack(name(one) ? kept.removed(name(one)) : kept.gone, onBack)
  }
  return (
    <>
      {all.map((one) => (
        <div key={one.id} class="card tight">
          {children(one)}
          <button type="button" class="btn" onClick={() => remove(one)}>
            {name(one) ? background.remove(name(one)) : background.removeThis}
          </button>
        </div>
      ))}
      <button type="button" class="btn wide" onClick={onAdd}>
        <Icon name="plus" />
        {background.add}
      </button>
    </>
  )
}

/** The list with one of its elements changed. */
export const withOne = <One extends { id: string }>(all: readonly One[], id: string, edit: Partial<One>): One[] =>
  all.map((one) => (one.id === id ? { ...one, ...edit } : one))

export const without = <One extends { id: string }>(all: readonly One[], id: string): One[] =>
  all.filter((one) => one.id !== id)
