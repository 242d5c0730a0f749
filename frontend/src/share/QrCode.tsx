/** A link as a code to be scanned, drawn on this device. It needs light: in the attack look it waits behind a button. */
import { useSignal } from '@preact/signals'
import { generate } from 'lean-qr'
import { share } from '../words/share'

/** So many empty modules around it as readers need to find it. */
const QUIET = 4

export function QrCode({ text, name }: { text: string; name: string }) {
  const isAsked = useSignal(false)
  const { size, path } = drawn(text)
  const box = `${-QUIET} ${-QUIET} ${size + 2 * QUIET} ${size + 2 * QUIET}`
  return (
    <>
      <button
        type="button"
        class="btn wide qr-ask"
        hidden={isAsked.value}
        onClick={() => {
          isAsked.value = true
        }}
      >
        {share.showQr}
      </button>
      <svg class={isAsked.value ? 'qr asked' : 'qr'} viewBox={box} role="img" aria-label={name}>
        <rect x={-QUIET} y={-QUIET} width={size + 2 * QUIET} height={size + 2 * QUIET} rx="1.5" />
        <path d={path} />
      </svg>
    </>
  )
}

/** Each dark module as a square of the path. */
export function drawn(text: string): { size: number; path: string } {
  const code = generate(text)
  const places = Array.from({ length: code.size }, (_, at) => at)
  const squares = places.flatMap((y) => places.filter((x) => code.get(x, y)).map((x) => `M${x} ${y}h1v1h-1z`))
  return { size: code.size, path: squares.join('') }
}
