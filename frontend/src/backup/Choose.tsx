/** The first step of putting back: the file, and its passphrase when it is sealed. */
import { useSignal } from '@preact/signals'
import { useId } from 'preact/hooks'
import { backup } from '../words/backup'
import type { Besides } from './besides'
import { Passphrase } from './Passphrase'
import type { StepOf } from './RestorePage'
import { isSealed, read } from './seal'

type Wrong = 'no file' | 'no passphrase' | 'passphrase' | 'damaged' | 'no diary'

export function Choose({ step, beside }: { step: StepOf; beside: Besides }) {
  const file = useSignal<Blob | null>(null)
  const typed = useSignal('')
  const wrong = useSignal<Wrong | null>(null)
  const working = useSignal(false)
  const open = async (event: Event): Promise<void> => {
    event.preventDefault()
    if (working.value) return
    working.value = true
    wrong.value = await opening(file.value, typed.value, beside, (found) => {
      step.value = { at: 'preview', ...found }
    })
    working.value = false
  }
  return (
    <form class="stack" onSubmit={(event) => void open(event)} noValidate>
      <p>{backup.restore.lead}</p>
      <File
        error={aboutFile(wrong.value)}
        onChange={(chosen) => {
          file.value = chosen
          wrong.value = null
        }}
      />
      <Passphrase typed={typed} error={aboutPassphrase(wrong.value)} />
      <button type="submit" class="btn main-act wide" aria-disabled={working.value}>
        {working.value ? backup.restore.opening : backup.restore.open}
      </button>
    </form>
  )
}

async function opening(
  file: Blob | null,
  passphrase: string,
  beside: Besides,
  onRead: (found: Extract<Awaited<ReturnType<typeof read>>, { entries: unknown }>) => void,
): Promise<Wrong | null> {
  if (!file) return 'no file'
  if (passphrase.trim() === '' && (await isSealed(file))) return 'no passphrase'
  const found = await read(file, passphrase, beside).catch(() => ({ fault: 'damaged' as const }))
  if ('fault' in found) return found.fault
  onRead(found)
  return null
}

function aboutFile(wrong: Wrong | null): string | null {
  if (wrong === 'no file') return backup.restore.noFile
  if (wrong === 'damaged') return backup.restore.damaged
  return wrong === 'no diary' ? backup.restore.notOurs : null
}

function aboutPassphrase(wrong: Wrong | null): string | null {
  if (wrong === 'no passphrase') return backup.restore.noPassphrase
  return wrong === 'passphrase' ? backup.restore.wrong : null
}

function File({ error, onChange }: { error: string | null; onChange: (file: Blob | null) => void }) {
  const id = useId()
  return (
    <div class="field">
      <label for={id}>{backup.restore.file}</label>
      <input
        class="input"
        type="file"
        id={id}
        aria-invalid={error ? 'true' : undefined}
        aria-describedby={error ? `${id}-error` : undefined}
        onChange={(event) => onChange(event.currentTarget.files?.[0] ?? null)}
      />
      {error && (
        <p class="wrong" id={`${id}-error`} role="alert">
          {error}
        </p>
      )}
    </div>
  )
}
