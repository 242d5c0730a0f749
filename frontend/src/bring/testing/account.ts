/** An account as the screen of an import meets it: each answer is laid out before, each question noted. */
import type { Besides } from '../besides'
import type { Answer, Import, Server, Undo, Wrong } from '../server'

export const TOLD: Import = {
  id: '11111111-1111-4111-8111-111111111111',
  created_at: '2026-11-20T10:00:00Z',
  name: 'diary.csv',
  size: 10,
  part: 4,
  source: 'headi',
  state: 'ready',
  lost: false,
  done: 0,
  total: null,
  choices: {},
  told: {},
}

export class FakeAccount {
  readonly asked: unknown[][] = []
  now: Import = TOLD
  past: Import[] = []
  undo: Undo = { untouched: 3, changed_count: 0, changed: [] }
  /** What goes wrong with the next question of this name. */
  wrong: Partial<Record<keyof Server, Wrong>> = {}
  records: Blob | null = new Blob(['<HealthData/>'])
  hasAccount = true
  followed = 0
  private waiting: (() => void) | null = null

  readonly server: Server = {
    begin: (...given) => this.told('begin', given, { state: 'receiving' }),
    send: (...given) => this.told('send', given),
    read: (...given) => this.told('read', given, { state: 'reading' }),
    write: (...given) => this.told('write', given, { state: 'writing' }),
    stop: (...given) => this.told('stop', given),
    look: (...given) => this.told('look', given),
    all: async () => (this.wrong.all ? { ok: false, wrong: this.wrong.all } : { ok: true, data: this.past }),
    undoing: async () => (this.wrong.undoing ? { ok: false, wrong: 'offline' } : { ok: true, data: this.undo }),
    undo: (...given) => this.told('undo', given, { state: 'undoing' }),
    putBack: (...given) => this.told('putBack', given, { state: 'putting' }),
    forget: (...given) => this.told('forget', given),
  }

  readonly beside: Besides = {
    server: this.server,
    hasAccount: () => this.hasAccount,
    readHealth: (file, tell) => {
      tell(file.size)
      return { records: Promise.resolve(this.records), stop: () => this.asked.push(['stop reading']) }
    },
    follow: () => {
      this.followed += 1
    },
    later: (what) => {
      this.waiting = what
      return () => {
        this.waiting = null
      }
    },
  }

  /** The server has come further when it is asked again. */
  comes(next: Partial<Import>): void {
    this.now = { ...this.now, ...next }
    this.waiting?.()
  }

  names(): unknown[] {
    return this.asked.map(([name]) => name)
  }

  private async told(name: keyof Server, given: unknown[], next: Partial<Import> = {}): Promise<Answer<Import>> {
    this.asked.push([name, ...given])
    const wrong = this.wrong[name]
    if (wrong) return { ok: false, wrong }
    this.now = { ...this.now, ...next }
    return { ok: true, data: this.now }
  }
}
