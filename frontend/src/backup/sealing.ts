/** Seals a text with a passphrase, and opens it again: the age format, by its own author's library; nothing of ours. */
import { Decrypter, Encrypter } from 'age-encryption'

/** scrypt with N = 2^17: 128 MB for a second or two, which a phone has and whoever tries passphrases must pay each time. */
const WORK = 17

/** The text, sealed. Every program that reads age files can open it with the passphrase. */
export async function sealed(text: string, passphrase: string): Promise<Uint8Array> {
  const encrypter = new Encrypter()
  encrypter.setPassphrase(passphrase)
  encrypter.setScryptWorkFactor(WORK)
  return encrypter.encrypt(text)
}

/** Why a file cannot be opened: another passphrase, or damaged on its way. */
export type Unopened = 'passphrase' | 'damaged'

/** The text in a sealed file, or why there is none. */
export async function opened(file: Uint8Array, passphrase: string): Promise<{ text: string } | { fault: Unopened }> {
  const decrypter = new Decrypter()
  decrypter.addPassphrase(passphrase)
  try {
    return { text: await decrypter.decrypt(file, 'text') }
  } catch (fault) {
    // The library has no classes of errors; this is its sentence for a passphrase that opens nothing.
    const none = fault instanceof Error && fault.message.includes('no identity matched')
    return { fault: none ? 'passphrase' : 'damaged' }
  }
}
