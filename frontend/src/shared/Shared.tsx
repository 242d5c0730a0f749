/** The page of somebody who was given a link: opened here, read here, and nothing of it kept. */
import { useSignal } from '@preact/signals'
import { useEffect, useMemo, useRef } from 'preact/hooks'
import type { Umbra } from '../contract/client'
import { daysInWords, partsInWords } from '../reading/given'
import { Reading } from '../reading/Reading'
import { Icon } from '../ui/Icon'
import { dayAt, fullDay } from '../words/dates'
import { reading } from '../words/reading'
import { shared } from '../words/shared'
import { Ask } from './Ask'
import { type Grant, open, type Refusal, type Secret } from './opening'
import { sourceOf } from './source'
import { Tongue, tongue } from './Tongue'
import { followBack, go, view } from './view'

export type SharedProps = { secret: Secret | null; umbra: (leave: () => string | null) => Umbra; now: () => Date }

export function Shared({ secret, umbra, now }: SharedProps) {
  const grant = useSignal<Grant | null>(null)
  const asked = useSignal<Secret | null>(secret)
  const why = useSignal<Refusal | 'opening' | null>(secret ? 'opening' : null)
  const client = useMemo(() => umbra(() => grant.value?.grant ?? null), [])
  const attempt = async (wanted: Secret, passcode?: string): Promise<void> => {
    asked.value = wanted
    why.value = 'opening'
    const opened = await open(client, wanted, passcode)
    if (opened.ok) grant.value = opened.grant
    why.value = opened.ok ? null : opened.why
  }
  useEffect(followBack, [])
  useEffect(() => {
    if (secret) void attempt(secret)
  }, [])
  const shut = (): void => {
    grant.value = null
    why.value = 'gone'
  }
  return (
    <div class="screen wide" key={tongue.value}>
      {grant.value ? (
        <Read grant={grant.value} umbra={client} onShut={shut} now={now} />
      ) : (
        <Ask why={why.value} secret={asked.value} attempt={attempt} />
      )}
    </div>
  )
}

type ReadProps = { grant: Grant; umbra: Umbra; onShut: () => void; now: () => Date }

function Read({ grant, umbra, onShut, now }: ReadProps) {
  const source = useMemo(() => sourceOf(umbra, onShut), [])
  const top = useRef<HTMLHeadingElement>(null)
  useEffect(() => top.current?.focus(), [])
  const { scope, frozen_on, ends_at, name } = grant
  return (
    <>
      <header class="top">
        <h1 ref={top} tabIndex={-1}>
          {shared.title}
        </h1>
        <button type="button" class="btn unprinted" onClick={() => print()}>
          <Icon name="print" />
          {reading.print}
        </button>
      </header>
      <main class="main">
        <section class="stack tight" aria-label={shared.given}>
          {name && <p>{shared.sharedFor(name)}</p>}
          <p>
            {daysInWords(scope)}. {partsInWords(scope)}
          </p>
          <p class="small">
            {frozen_on ? shared.frozen(fullDay(frozen_on)) : shared.live}{' '}
            {shared.ends(fullDay(dayAt(new Date(ends_at))))}
          </p>
        </section>
        <Reading source={source} scope={scope} view={view.value} go={go} today={frozen_on ?? dayAt(now())} />
        <footer class="stack tight">
          <p class="small">{shared.seen}</p>
          <p class="small">{shared.nothingKept}</p>
          <Tongue />
        </footer>
      </main>
    </>
  )
}
