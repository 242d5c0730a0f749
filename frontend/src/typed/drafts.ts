/** The drafts behind fields and forms. A draft that cannot be kept is missed only if the page goes too: nobody is told. */
import { dropDraft, keepDraft, readDraft } from '../store/drafts'

const quietly = (work: Promise<void>): void => void work.catch(() => undefined)

export const remember = (key: string, value: unknown): void => quietly(keepDraft(key, value))

export const forget = (key: string): void => quietly(dropDraft(key))

/** What was typed under this key, if it is what the field can hold. */
export async function recall<Value>(key: string, fits: (held: unknown) => held is Value): Promise<Value | undefined> {
  const held: unknown = await readDraft(key).catch(() => undefined)
  return fits(held) ? held : undefined
}
