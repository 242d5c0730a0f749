/** A server as the desk meets it: each answer is laid out before, each question noted. */
import type { Agreement, DeskList, Got, Listed, Me, Patient, Question, Server } from '../server'

export const ME: Me = {
  id: '00000000-0000-4000-8000-000000000001',
  email: 'adeyemi@example.org',
  role: 'specialist',
  name: 'Dr. Adeyemi',
  created_at: '2026-01-01T00:00:00Z',
  revision: 0,
  epoch: 1,
  restores: [],
  csrf_token: 'x',
}

export const LISTED: Listed = {
  id: '11111111-1111-4111-8111-111111111111',
  name: 'Nora Feld',
  opened_at: '2026-11-20T10:00:00Z',
  unread: true,
  worse: true,
  stale: false,
  asked: 1,
  answered: 0,
  told: {
    as_of: '2026-11-22',
    born: 1988,
    asks: 2,
    recorded: 28,
    days: 30,
    headache_days: { now: [10, 12], before: [8, 11] },
    migraine_days: { now: [7, 9], before: [5, 8] },
    medicine: { class: 'triptan', count: [7, 9], limit: 10 },
    medicine_shared: true,
    trend: 'more',
    reasons: [{ code: 'more_migraine', rank: 55, now: [7, 9], before: [5, 8] }],
    rank: 55,
    likely_pattern: '1.1',
    codes: ['1.1'],
  },
}

export const QUESTION: Question = {
  id: '22222222-2222-4222-8222-222222222222',
  tie_id: LISTED.id,
  name: 'Nora Feld',
  specialist: 'Dr. Adeyemi',
  entry_id: null,
  text: 'Did it wake you?',
  asked_at: '2026-11-19T10:00:00Z',
  answer: null,
  answered_at: null,
  read_at: null,
}

export const PATIENT: Patient = {
  id: LISTED.id,
  name: 'Nora Feld',
  scope: { from: null, to: null, include: ['attacks', 'medicines'] },
  made_at: '2026-10-01T10:00:00Z',
  opened_at: null,
  revision: 7,
  note: 'ask about sleep',
  noted_at: '2026-11-01T10:00:00Z',
  questions: [QUESTION],
  verdicts: [],
}

const NOTHING: Agreement['attacks'] = { cases: 0, settled: 0, codes: [] }

export class FakeServer {
  readonly asked: unknown[][] = []
  me: Got<Me> = { ok: true, data: ME }
  list: Got<DeskList> = { ok: true, data: { patients: [LISTED], taken_back: 0, stale: 0 } }
  patient: Got<Patient> = { ok: true, data: PATIENT }
  agreement: Got<Agreement> = { ok: true, data: { attacks: NOTHING, diaries: NOTHING } }
  questions: Question[] = [QUESTION]
  /** What goes wrong with everything that changes something. */
  wrong: number | null | undefined = undefined

  private told<Data>(name: string, given: unknown[], data?: Data): Promise<Got<Data>> {
    this.asked.push([name, ...given])
    return Promise.resolve(this.wrong === undefined ? { ok: true, data } : { ok: false, status: this.wrong })
  }

  readonly server: Server = {
    me: async () => this.me,
    signIn: (...given) => this.told('signIn', given, ME),
    signUp: (...given) => this.told('signUp', given, { message: '' }),
    signOut: (...given) => this.told('signOut', given),
    changePassword: (...given) => this.told('changePassword', given),
    erase: (...given) => this.told('erase', given),
    list: async () => this.list,
    countAnew: (...given) => this.told('countAnew', given, { stale: 1 }),
    invite: (...given) => this.told('invite', given, { code: 'ABCDEFGH', expires_at: '2026-11-23T10:00:00Z' }),
    follow: (...given) => this.told('follow', given, { id: LISTED.id }),
    questions: async () => ({ ok: true, data: { questions: this.questions } }),
    agreement: async () => this.agreement,
    patient: async () => this.patient,
    opened: (...given) => this.told('opened', given),
    end: (...given) => this.told('end', given),
    note: (...given) => this.told('note', given),
    ask: (...given) => this.told('ask', given),
    judge: (...given) => this.told('judge', given),
    unjudge: (...given) => this.told('unjudge', given),
  }
}
