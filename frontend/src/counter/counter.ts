/** Counts the diary that is open where it runs, a slice at a time, and tells what it found. */
import { effect } from '@preact/signals'
import { everything } from '../store/everything'
import { whole } from '../store/live'
import { answerTo } from './answers'
import { Judge } from './judge'
import type { Asked, Question, Told } from './protocol'

type Diary = typeof everything.value
interface Open {
  question: Question
  /** The diary for which it was answered last. */
  answered: Diary | null
}

export class Counter {
  readonly #tell: (told: Told) => void
  readonly #judge: Judge
  readonly #questions = new Map<string, Open>()
  #works = false

  constructor(tell: (told: Told) => void) {
    this.#tell = tell
    this.#judge = new Judge(tell)
  }

  /** Follow the diary from now on; the answer stops it. */
  start(): () => void {
    return effect(() => {
      if (whole.value && everything.value) void this.#work()
    })
  }

  hear(asked: Exclude<Asked, { asks: 'diary' }>): void {
    if (asked.asks === 'enough') this.#questions.delete(asked.key)
    else this.#questions.set(asked.key, { question: asked.question, answered: null })
    if (whole.peek()) void this.#work()
  }

  async #work(): Promise<void> {
    if (this.#works) return
    this.#works = true
    for (await pause(); this.#step(everything.peek()); ) await pause()
    this.#works = false
  }

  /** First the months that are looked at, then each attack, then the sums over all; false when nothing is left. */
  #step(diary: Diary): boolean {
    return this.#answer(diary, 'month') || this.#judge.step(diary) || this.#answer(diary, 'report')
  }

  #answer(diary: Diary, about: Question['about']): boolean {
    for (const [key, open] of this.#questions) {
      if (open.question.about !== about || open.answered === diary) continue
      open.answered = diary
      this.#tell(answerTo(diary, key, open.question))
      return true
    }
    return false
  }
}

/** Lets a message or a tap come in between; a timer would wait longer each time. */
const pause = (): Promise<void> =>
  new Promise((then) => {
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = () => {
      port1.close()
      then()
    }
    port2.postMessage(null)
  })
