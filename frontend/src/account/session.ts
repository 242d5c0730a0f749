/** Who is signed in here, and the ways in and out of an account. The diary on this device follows. */
import { signal } from '@preact/signals'
import { client } from '../contract/client'
import { adopt } from '../store/adopt'
import { DEVICE, type Diary, openDiary } from '../store/database'
import { open, openNow } from '../store/diary'
import { clear, clearIfSent, unsentIn } from '../store/leave'
import { type Person, rememberedPerson, rememberPerson, whose } from '../store/whose'
import { alone } from '../sync/lock'
import { syncNow } from '../sync/schedule'
import { session as words } from '../words/session'
import { type Asked, asked, failure, type Outcome } from './outcome'

/** Who is signed in on this device, or null. It may be that the account asks to sign in again; the diary is theirs all the same. */
export const person = signal<Person | null>(rememberedPerson())

const others = new BroadcastChannel('umbra-person')

/** Who is told each time another diary was opened. */
let opened: () => void = () => undefined

/** Show the diary of whoever is signed in, and follow when another page of this browser signs in or out. */
export async function openSession(tell: () => void): Promise<void> {
  opened = tell
  others.onmessage = () => void follow()
  opened()
  await follow()
}

/** Make an account and sign in to it. All that was written on this device before comes along. */
export async function signUp(email: string, password: string): Promise<Outcome> {
  const made = await asked(client.POST('/api/v1/account', { body: { email, password, role: 'patient' } }))
  return made.ok ? signIn(email, password) : failure(made)
}

export const signIn = (email: string, password: string): Promise<Outcome> =>
  alone(async () => {
    const before = rememberedPerson()
    // While the session changes it is nobody's: no page may send one person's diary into another's account.
    rememberPerson(null)
    const known = await asked(client.POST('/api/v1/session', { body: { email, password } }))
    const isSpecialist = known.ok && known.data?.role === 'specialist'
    // A specialist has no diary: nothing of this device goes anywhere, and the desk is a page of its own.
    rememberPerson(known.ok && known.data && !isSpecialist ? { id: known.data.id, email: known.data.email } : before)
    if (!known.ok) return failure(known, { 401: words.wrong })
    if (isSpecialist) return toDesk()
    await follow()
    others.postMessage('changed')
    void syncNow()
    return { ok: true }
  })

function toDesk(): Outcome {
  location.assign('/desk')
  return { ok: true }
}

/** Sign out, unless entries would stay behind that only this device has: then say how many. */
export async function signOut(): Promise<Outcome> {
  await syncNow()
  const waiting = await unsentIn(await openNow())
  if (waiting > 0) return { ok: false, message: words.unsent(waiting), waiting }
  return signOutAnyway()
}

/** Sign out. What was not sent stays on this device, in this person's diary, until they sign in again. */
export const signOutAnyway = (): Promise<Outcome> =>
  alone(async () => {
    const gone = await asked(client.DELETE('/api/v1/session'))
    if (!gone.ok && gone.status !== 401) return failure(gone)
    await leave(clearIfSent)
    return { ok: true }
  })

export async function changePassword(current: string, next: string): Promise<Outcome> {
  const body = { current_password: current, new_password: next }
  return settled(await asked(client.PUT('/api/v1/account/password', { body })))
}

/** Delete the account and everything in it, here and on the server. */
export const deleteAccount = (password: string): Promise<Outcome> =>
  alone(async () => {
    const gone = await asked(client.DELETE('/api/v1/account', { body: { password } }))
    if (!gone.ok) return failure(gone, { field: { password: words.wrongPassword } })
    await leave(clear)
    return { ok: true }
  })

const settled = (answer: Asked<unknown>): Outcome =>
  answer.ok ? { ok: true } : failure(answer, { field: { current_password: words.wrongPassword } })

/** Show the diary of whoever is signed in now, with all that was written here before there was an account. */
async function follow(): Promise<void> {
  const before = await openNow()
  person.value = rememberedPerson()
  const diary = await open(whose())
  if (diary !== before) opened()
  if (diary.personKey !== DEVICE) await adoptFromDevice(diary)
}

async function adoptFromDevice(diary: Diary): Promise<void> {
  const device = await openDiary(DEVICE)
  await adopt(device, diary)
  device.close()
}

async function leave(clearing: (diary: Diary) => Promise<unknown>): Promise<void> {
  await clearing(await openNow())
  rememberPerson(null)
  await follow()
  others.postMessage('changed')
}
