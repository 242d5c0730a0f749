/** When to sync: what brings the next run nearer, and what puts it off. It knows no browser and no server. */
import { pause } from './backoff'
import type { Ending } from './synchronise'

export interface Clock {
  now(): number
  /** Do something later; the answer undoes it. */
  later(milliseconds: number, what: () => void): () => void
}
export interface Surroundings {
  clock: Clock
  random(): number
  visible(): boolean
  /** One sync; `tries` is how many before it failed. It never rejects. */
  run(tries: number): Promise<Ending>
}

const AFTER_A_SAVE = 2_000
const WHILE_VISIBLE = 10 * 60_000
const NEVER = Number.POSITIVE_INFINITY

export class Timetable {
  private due: { at: number; cancel: () => void } | null = null
  private running: Promise<void> | null = null
  private queued: Promise<void> | null = null
  private failures = 0
  /** Until then a save hastens nothing: the next try is already set, or the person must act first. */
  private restUntil = 0
  /** Until then the server asked to be left alone. */
  private toldUntil = 0

  constructor(private readonly around: Surroundings) {}

  /** Something was saved. */
  soon(): void {
    this.at(Math.max(this.around.clock.now() + AFTER_A_SAVE, this.restUntil), this.begin)
  }

  /** The app was started, came back to the foreground, or the network seems to be there. */
  wake(): void {
    this.at(Math.max(this.around.clock.now(), this.toldUntil), this.begin)
  }

  /** The person asks for it. A run that is under way may have read the outbox already, so another follows it. */
  now(): Promise<void> {
    this.drop()
    if (!this.running) return this.start()
    this.queued ??= this.running.then(() => {
      this.queued = null
      return this.now()
    })
    return this.queued
  }

  /** Plan nothing any more. */
  stop(): void {
    this.drop()
  }

  private readonly begin = (): void => void this.now()

  private readonly beginIfSeen = (): void => {
    this.drop()
    if (this.around.visible()) this.begin()
  }

  private start(): Promise<void> {
    this.running = this.around.run(this.failures).then((ending) => {
      this.running = null
      this.plan(ending)
    })
    return this.running
  }

  private plan(ending: Ending): void {
    if (ending.answer === 'done') this.rest()
    else if (ending.answer === 'signed out' || ending.answer === 'too old') this.pauseForThePerson()
    else this.tryAgain(ending.answer === 'wait' ? (ending.seconds ?? 0) : 0)
  }

  private rest(): void {
    this.failures = this.restUntil = this.toldUntil = 0
    this.at(this.around.clock.now() + WHILE_VISIBLE, this.beginIfSeen)
  }

  private pauseForThePerson(): void {
    this.drop()
    this.restUntil = NEVER
  }

  private tryAgain(toldSeconds: number): void {
    const now = this.around.clock.now()
    this.drop()
    this.failures += 1
    this.toldUntil = now + toldSeconds * 1_000
    this.restUntil = Math.max(this.toldUntil, now + pause(this.failures, this.around.random()))
    this.at(this.restUntil, this.begin)
  }

  private at(moment: number, what: () => void): void {
    if (moment === NEVER || (this.due && this.due.at <= moment)) return
    this.drop()
    this.due = { at: moment, cancel: this.around.clock.later(moment - this.around.clock.now(), what) }
  }

  private drop(): void {
    this.due?.cancel()
    this.due = null
  }
}
