/** What the desk asks the server for. Nothing that comes back is kept anywhere but on the screen. */
import type { components } from '../contract/api'
import { client, type Umbra, unreachable } from '../contract/client'

type Schemas = components['schemas']
export type Me = Schemas['Person']
export type Listed = Schemas['Listed']
export type DeskList = Schemas['Desk']
export type Patient = Schemas['DeskPatient']
export type Question = Schemas['TieQuestion']
export type Verdict = Schemas['TieVerdict']
export type Agreement = Schemas['Agreement']
export type NewCode = Schemas['NewCode']

/** `status` null: there is no line to the server. */
export type Refused = { ok: false; status: number | null }
/** What has no body, as a 204, has no data. */
export type Got<Data> = { ok: true; data: Data | undefined } | Refused

type Sent<Data> = Promise<{ data?: Data; response: Response }>

/** Wait for an answer; a fault that is not the line's goes on to whoever asked. */
async function got<Data>(sent: Sent<Data>): Promise<Got<Data>> {
  try {
    const { data, response } = await sent
    return response.ok ? { ok: true, data } : { ok: false, status: response.status }
  } catch (fault) {
    if (unreachable(fault)) return { ok: false, status: null }
    throw fault
  }
}

const at = (tie: string) => ({ params: { path: { tie_id: tie } } })

export const serverOf = (umbra: Umbra) => ({
  me: () => got(umbra.GET('/api/v1/session')),
  signIn: (email: string, password: string) => got(umbra.POST('/api/v1/session', { body: { email, password } })),
  signUp: (email: string, password: string, name: string) =>
    got(umbra.POST('/api/v1/account', { body: { email, password, name, role: 'specialist' } })),
  signOut: () => got(umbra.DELETE('/api/v1/session')),
  changePassword: (current_password: string, new_password: string) =>
    got(umbra.PUT('/api/v1/account/password', { body: { current_password, new_password } })),
  erase: (password: string) => got(umbra.DELETE('/api/v1/account', { body: { password } })),
  list: () => got(umbra.GET('/api/v1/desk/patients')),
  countAnew: () => got(umbra.POST('/api/v1/desk/counting')),
  invite: () => got(umbra.POST('/api/v1/desk/codes')),
  follow: (code: string) => got(umbra.POST('/api/v1/desk/patients', { body: { code } })),
  questions: () => got(umbra.GET('/api/v1/desk/questions')),
  agreement: () => got(umbra.GET('/api/v1/desk/agreement')),
  patient: (tie: string) => got(umbra.GET('/api/v1/desk/patients/{tie_id}', at(tie))),
  opened: (tie: string) => got(umbra.POST('/api/v1/desk/patients/{tie_id}/opened', at(tie))),
  end: (tie: string) => got(umbra.DELETE('/api/v1/desk/patients/{tie_id}', at(tie))),
  note: (tie: string, text: string) =>
    got(umbra.PUT('/api/v1/desk/patients/{tie_id}/note', { ...at(tie), body: { text } })),
  ask: (tie: string, text: string, entry_id: string | null) =>
    got(umbra.POST('/api/v1/desk/patients/{tie_id}/questions', { ...at(tie), body: { text, entry_id } })),
  judge: (tie: string, about: string, codes: string[], reason: string) =>
    about === 'diary'
      ? got(umbra.PUT('/api/v1/desk/patients/{tie_id}/verdicts/diary', { ...at(tie), body: { codes, reason } }))
      : got(
          umbra.PUT('/api/v1/desk/patients/{tie_id}/verdicts/{attack_id}', {
            params: { path: { tie_id: tie, attack_id: about } },
            body: { codes, reason },
          }),
        ),
  unjudge: (tie: string, about: string) =>
    about === 'diary'
      ? got(umbra.DELETE('/api/v1/desk/patients/{tie_id}/verdicts/diary', at(tie)))
      : got(
          umbra.DELETE('/api/v1/desk/patients/{tie_id}/verdicts/{attack_id}', {
            params: { path: { tie_id: tie, attack_id: about } },
          }),
        ),
})

export type Server = ReturnType<typeof serverOf>
export const server: Server = serverOf(client)
