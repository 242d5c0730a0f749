/** A clock that stands still until a test moves it. */
import type { Clock } from '../timetable'

export class StandingClock implements Clock {
  private moment = 0
  private alarms: { at: number; what: () => void }[] = []

  now(): number {
    return this.moment
  }

  later(milliseconds: number, what: () => void): () => void {
    const alarm = { at: this.moment + milliseconds, what }
    this.alarms.push(alarm)
    return () => {
      this.alarms = this.alarms.filter((each) => each !== alarm)
    }
  }

  /** Let time pass; what falls due happens in its order, and what it begins comes to its end. */
  async pass(milliseconds: number): Promise<void> {
    const until = this.moment + milliseconds
    for (let next = this.due(until); next; next = this.due(until)) {
      const { at, what } = next
      this.moment = at
      this.alarms = this.alarms.filter((each) => each.what !== what || each.at !== at)
      what()
      await settled()
    }
    this.moment = until
    await settled()
  }

  private due(until: number) {
    return this.alarms.filter(({ at }) => at <= until).sort((a, b) => a.at - b.at)[0]
  }
}

/** Every promise that is ready has been heard. */
export const settled = async (): Promise<void> => {
  for (let turn = 0; turn < 20; turn += 1) await Promise.resolve()
}
