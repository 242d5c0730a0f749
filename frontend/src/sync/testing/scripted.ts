/** A server that answers pushes and pulls as a test says, and as an account does when the test says nothing. */
import type { Change } from '../../store/database'
import type { Page, PushAnswer, Server, Stop, Trouble, Who } from '../answers'
import { Account } from './account'

type Script = {
  push?: (changes: Change[], at: number) => PushAnswer | undefined
  pull?: (since: number, at: number) => Page | Stop | undefined
  whoAmI?: () => Who | Trouble
}

export class Scripted implements Server {
  readonly account = new Account()
  /** What was sent, push by push. */
  readonly pushed: Change[][] = []
  pulls = 0

  constructor(private readonly script: Script = {}) {}

  async whoAmI(): Promise<Who | Trouble> {
    return this.script.whoAmI?.() ?? this.account.whoAmI()
  }

  async push(epoch: number, changes: Change[]): Promise<PushAnswer> {
    this.pushed.push(changes)
    return this.script.push?.(changes, this.pushed.length) ?? this.account.push(epoch, changes)
  }

  async pull(since: number, epoch: number): Promise<Page | Stop> {
    this.pulls += 1
    return this.script.pull?.(since, this.pulls) ?? this.account.pull(since, epoch)
  }

  get sizes(): number[] {
    return this.pushed.map(({ length }) => length)
  }
}
