/** What came of asking the account for something, in words that a person can act on. */
import { unreachable } from '../contract/client'
import { at, problemIn } from '../contract/problem'
import { language } from '../words/languages'
import { session as words } from '../words/session'

export type Outcome = { ok: true } | Failure
export type Failure = {
  ok: false
  message: string
  /** The field that was refused, when there is one. */
  field?: string
  /** How many entries only this device has. */
  waiting?: number
}
export type Asked<Data> = { ok: true; data: Data | undefined } | Refused
export type Refused = { ok: false; status: number | null; error: unknown }

/** Ask, and tell a line that is not there (status null) from a server that says no. */
export async function asked<Data>(
  request: Promise<{ data?: Data; error?: unknown; response: Response }>,
): Promise<Asked<Data>> {
  try {
    const { data, error, response } = await request
    return response.ok ? { ok: true, data } : { ok: false, status: response.status, error }
  } catch (fault) {
    if (unreachable(fault)) return { ok: false, status: null, error: null }
    throw fault
  }
}

/** Words that this question has for some answers, before the usual ones. */
export interface Special {
  401?: string
  field?: Record<string, string>
}

export function failure({ status, error }: Refused, special: Special = {}): Failure {
  if (status === null) return { ok: false, message: words.offline }
  if (status === 422) return refusedField(error, special.field ?? {})
  if (status === 401) return { ok: false, message: special[401] ?? words.signedOut }
  return { ok: false, message: usual()[status] ?? words.broken }
}

const usual = (): Record<number, string> => ({ 426: words.tooOld, 429: words.tooMany })
const fieldWords = (): Record<string, string> => ({
  email: words.badAddress,
  password: words.shortPassword,
  new_password: words.shortPassword,
})

function refusedField(error: unknown, special: Record<string, string>): Failure {
  const fields = at(problemIn(error).errors, 'json')
  const [field] = typeof fields === 'object' && fields !== null ? Object.keys(fields) : []
  if (field === undefined) return { ok: false, message: inEnglish(error) || words.broken }
  return { ok: false, field, message: special[field] ?? fieldWords()[field] ?? (inEnglish(error) || words.broken) }
}

/** The server's own sentence, where the page speaks its language. */
const inEnglish = (error: unknown): string => (language() === 'en' ? problemIn(error).detail : '')
