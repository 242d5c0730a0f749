/** Judges every attack of a diary, the newest first, and tells those that are new or have changed. */
import type { Attack } from '../counts/attack'
import type { Diary } from '../counts/document'
import { judge } from '../counts/laid'
import { judgedOf } from './answers'
import type { Told } from './protocol'

/** So long it works before it listens again. */
const SLICE_MILLISECONDS = 12
/** Not oftener than so: whoever is told draws anew. */
const TELL_MILLISECONDS = 300

interface Round {
  diary: Diary
  queue: Diary['episodes']
  at: number
}

export class Judge {
  readonly #tell: (told: Told) => void
  readonly #known = new Map<string, Attack>()
  #fresh: Attack[] = []
  #toldAt = 0
  #round: Round | null = null

  constructor(tell: (told: Told) => void) {
    this.#tell = tell
  }

  /** Work for the length of a slice; false when every attack of this diary is judged. */
  step(diary: Diary): boolean {
    if (this.#round?.diary !== diary) this.#round = { diary, queue: newestFirst(diary), at: -1 }
    const round = this.#round
    if (round.at === round.queue.length) return false
    this.#slice(round)
    const left = round.queue.length - round.at
    if (left === 0 || performance.now() - this.#toldAt > TELL_MILLISECONDS) this.#say(round, left)
    return true
  }

  #slice(round: Round): void {
    const until = performance.now() + SLICE_MILLISECONDS
    const look = judge(round.diary, null)
    for (round.at = Math.max(0, round.at); performance.now() < until; round.at += 1) {
      const entry = round.queue[round.at]
      if (!entry) return
      const attack = look(entry)
      if (this.#known.get(entry.id) !== attack) this.#fresh.push(attack)
      this.#known.set(entry.id, attack)
    }
  }

  #say({ queue }: Round, left: number): void {
    const here = new Set(queue.map(({ id }) => id))
    const gone = [...this.#known.keys()].filter((id) => !here.has(id))
    for (const id of gone) this.#known.delete(id)
    this.#tell({ tells: 'judged', attacks: this.#fresh.map(judgedOf), gone, left })
    this.#fresh = []
    this.#toldAt = performance.now()
  }
}

const newestFirst = ({ episodes }: Diary): Diary['episodes'] =>
  episodes
    .map((entry) => ({ entry, at: Date.parse(entry.fields.span?.started_at ?? '') || 0 }))
    .sort((one, other) => other.at - one.at)
    .map(({ entry }) => entry)
