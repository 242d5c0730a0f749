/** A value that comes one frame later: what matters more is drawn before it. */
import { useEffect, useState } from 'preact/hooks'

/** null until the first frame was drawn without it. */
export function useAfterPaint<Value>(value: Value): Value | null {
  const [drawn, draw] = useState<Value | null>(null)
  useEffect(() => draw(() => value), [value])
  return drawn
}
