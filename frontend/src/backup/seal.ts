/** The open diary as a sealed file, and a chosen file as entries. */
import { diaryText, entriesIn, type Held, type Lack, lackingIn, NoDiary } from '../store/contents'
import type { Diary } from '../store/database'
import type { Besides } from './besides'
import { countedWords } from './counted'
import type { Unopened } from './sealing'

type Sealed = { bytes: Uint8Array<ArrayBuffer>; says: string }

/** The diary, sealed, and what is in it in words; null when it is empty. */
export async function diarySealed(diary: Diary, passphrase: string, beside: Besides): Promise<Sealed | null> {
  const entries = await diary.use((database) => database.getAll('entries'))
  if (entries.length === 0) return null
  const done = await beside({ act: 'seal', text: diaryText(entries), passphrase: passphrase.trim() })
  if (!('sealed' in done)) throw new Error('The worker opened a file and was asked to seal one.')
  return { bytes: new Uint8Array(done.sealed), says: countedWords(entries) }
}

export type Read = { entries: Held[]; lacking: Lack[] } | { fault: Unopened | 'no diary' }

const SEALED = 'age-encryption.org/'

/** A sealed file begins by saying so; any other may be a plain diary document, which needs no passphrase. */
export const isSealed = async (file: Blob): Promise<boolean> => (await file.slice(0, SEALED.length).text()) === SEALED

export async function read(file: Blob, passphrase: string, beside: Besides): Promise<Read> {
  const text = (await isSealed(file)) ? await unsealed(file, passphrase, beside) : { text: await file.text() }
  if ('fault' in text) return text
  try {
    return { entries: entriesIn(text.text), lacking: lackingIn(text.text) }
  } catch (fault) {
    if (fault instanceof NoDiary) return { fault: 'no diary' }
    throw fault
  }
}

async function unsealed(
  file: Blob,
  passphrase: string,
  beside: Besides,
): Promise<{ text: string } | { fault: Unopened }> {
  const done = await beside({
    act: 'open',
    file: new Uint8Array(await file.arrayBuffer()),
    passphrase: passphrase.trim(),
  })
  if ('sealed' in done) throw new Error('The worker sealed a file and was asked to open one.')
  return done
}
