/** One device of a schedule: its diary, its clock, the pages it has open, and the deaths that its app dies. */
import type { Diary } from '../../store/database'
import { openDiary } from '../../store/database'
import { clearIfSent } from '../../store/leave'
import { raise } from '../../store/questions'
import type { Server } from '../answers'
import { release } from '../refuse'
import { synchronise } from '../synchronise'
import { type Fate, Gone, mortal } from './mortal'
import type { Notebook } from './notebook'
import { Pen, type Save } from './pen'
import { below, type Random } from './random'
import { placesIn, wordsIn } from './words'

/** Each device has hands of its own: 1, then 11, 21. */
const HANDS = 10

/** Up to how many years a device's clock is wrong. */
const YEARS = 8
const NOON = Date.UTC(2026, 10, 22, 12)

export class Device {
  private constructor(
    readonly number: number,
    private readonly key: string,
    private diary: Diary,
    private readonly pen: Pen,
    private readonly notebook: Notebook,
    private readonly setClock: (moment: number) => void,
    private clock: number,
  ) {}

  static async open(
    number: number,
    key: string,
    {
      random,
      notebook,
      save,
      setClock,
    }: { random: Random; notebook: Notebook; save: Save; setClock(moment: number): void },
  ): Promise<Device> {
    const clock = NOON + Math.round((random() - 0.5) * 2 * YEARS * 365 * 86_400_000)
    return new Device(
      number,
      key,
      await openDiary(key),
      new Pen(number, random, notebook, save),
      notebook,
      setClock,
      clock,
    )
  }

  get hand(): number {
    return this.pen.hand
  }

  get own(): Diary {
    return this.diary
  }

  /** The person writes; the app may die of it. */
  async write(fate: Fate | null): Promise<void> {
    this.tick()
    await this.living(fate, (diary) => this.pen.write(diary))
  }

  /** One sync; where browsers know no locks, two pages of this device may do it at once. */
  async sync(
    server: (diary: Diary) => Server,
    { fate, pages, tries }: { fate: Fate | null; pages: number; tries: number },
  ): Promise<void> {
    this.tick()
    await this.living(fate, async (diary) => {
      await Promise.all(Array.from({ length: pages }, () => synchronise(diary, server(diary), tries)))
      await raiseAll(diary)
    })
  }

  /** The person asks for what was refused to be sent again. */
  again = (): Promise<void> => release(this.diary)

  /** Sign out, and in again: when the account has everything, the diary leaves the device. */
  async leave(): Promise<void> {
    if ((await clearIfSent(this.diary)) === 0) this.pen.hand += HANDS
  }

  close(): void {
    this.diary.close()
  }

  /** What stands on this device, place by place, and every word that it would send. */
  async standing(): Promise<{ hand: number; places: Map<string, unknown>; words: Set<string> }> {
    const [entries, changes] = await this.diary.use((database) =>
      Promise.all([database.getAll('entries'), database.getAll('outbox')]),
    )
    const words = new Set([
      ...wordsIn(entries.map(({ fields }) => fields)),
      ...wordsIn(changes.map(({ fields }) => fields)),
    ])
    return { hand: this.hand, places: placesIn(entries), words }
  }

  /**
   * What this device asks about, and what it ever asked: a value that was not chosen stands in the history of its entry.
   * Where the account was restored while another change was under way, this history alone has it.
   */
  async asked(): Promise<unknown[]> {
    const [entries, states] = await this.diary.use((database) =>
      Promise.all([database.getAll('entries'), database.getAll('states')]),
    )
    return [...entries.map(({ setAside }) => setAside), ...states.map(({ fields }) => fields['two_answers'])]
  }

  private tick(): void {
    this.clock += 60_000
    this.setClock(this.clock)
  }

  private async living(fate: Fate | null, work: (diary: Diary) => Promise<void>): Promise<void> {
    try {
      await work(mortal(this.diary, fate))
    } catch (fault) {
      if (!(fault instanceof Gone)) throw fault
      await this.begin()
    }
  }

  /** The app starts again. The person looks whether what she was writing is there. */
  private async begin(): Promise<void> {
    this.diary.close()
    this.diary = await openDiary(this.key)
    const { pending } = this.notebook
    if (pending?.device !== this.pen.hand) return
    const entry = await this.diary.use((database) => database.get('entries', pending.id))
    if (JSON.stringify(entry?.fields) === JSON.stringify(pending.after))
      this.notebook.wrote(pending.device, pending.id, pending.before, pending.after)
  }
}

/** As history/raise.ts does: what was set aside becomes a question in the entry. */
async function raiseAll(diary: Diary): Promise<void> {
  const entries = await diary.use((database) => database.getAll('entries'))
  for (const entry of entries) if (entry.setAside) await raise(diary, entry, new Map())
}

/** When the app dies: seldom, and then anywhere in its work. */
export const fateOf = (random: Random, chance: number): Fate | null =>
  random() < chance ? { at: below(4, random), turns: random() < 0.3 ? null : below(9, random) } : null
