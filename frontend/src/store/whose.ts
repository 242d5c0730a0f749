/** Whose diary this browser opens: remembered here, so that it opens with no network. */
import { DEVICE } from './database'

const KEY = 'umbra.person'

export type Person = { id: string; email: string }

/** The key of the diary to open: a person's id, or the device's own before there is an account. */
export const whose = (): string => rememberedPerson()?.id ?? DEVICE

export function rememberedPerson(): Person | null {
  try {
    return personIn(JSON.parse(localStorage.getItem(KEY) ?? 'null'))
  } catch {
    // No storage, or not ours: then nobody is signed in here.
    return null
  }
}

export function rememberPerson(person: Person | null): void {
  if (person) localStorage.setItem(KEY, JSON.stringify(person))
  else localStorage.removeItem(KEY)
}

function personIn(held: unknown): Person | null {
  if (typeof held !== 'object' || held === null) return null
  if (!('id' in held && 'email' in held)) return null
  const { id, email } = held
  return typeof id === 'string' && typeof email === 'string' ? { id, email } : null
}
