/** One key of a few, of which one is chosen: a native radio under its words. */
export type KeyProps = {
  name: string
  value: string | number
  words: string | number
  chosen: boolean
  onChoose: () => void
  /** It is chosen as usual and not confirmed: a tap on it says that it is right. */
  confirms?: boolean | undefined
  /** "not said" has a broken line. */
  kind?: 'unsaid'
}

export function Key({ name, value, words, chosen, onChoose, confirms, kind }: KeyProps) {
  return (
    <label class={kind}>
      <input
        type="radio"
        name={name}
        value={value}
        checked={chosen}
        onChange={onChoose}
        onClick={confirms && chosen ? onChoose : undefined}
      />
      <span>{words}</span>
    </label>
  )
}
