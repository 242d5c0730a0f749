/** Puts a backup back: on a new phone it is one tap from the very first screen, and needs no account. */
import { type Signal, useSignal } from '@preact/signals'
import type { Held, Lack } from '../store/contents'
import type { Restored } from '../store/putBack'
import { Top } from '../ui/Top'
import { backup } from '../words/backup'
import { type Besides, besides } from './besides'
import { Choose } from './Choose'
import { Outcome } from './Outcome'
import { Preview } from './Preview'

/** First a file is chosen and opened, then it is seen what is in it, and only then anything is written. */
export type Step =
  | { at: 'choose' }
  | { at: 'preview'; entries: Held[]; lacking: Lack[] }
  | { at: 'done'; restored: Restored }
export type StepOf = Signal<Step>

export function RestorePage({ beside = besides }: { id: string; beside?: Besides }) {
  const step = useSignal<Step>({ at: 'choose' })
  return (
    <>
      <Top title={backup.restore.title} back="/" />
      <main class="main">
        <Now step={step} beside={beside} />
      </main>
    </>
  )
}

function Now({ step, beside }: { step: StepOf; beside: Besides }) {
  const now = step.value
  if (now.at === 'choose') return <Choose step={step} beside={beside} />
  if (now.at === 'preview') return <Preview step={step} entries={now.entries} lacking={now.lacking} />
  return <Outcome restored={now.restored} />
}
