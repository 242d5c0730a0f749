/** Random schedules of devices, edits, lost messages, deaths and restores, and what is wrong when one of them is over. */
import 'fake-indexeddb/auto'
import { IDBFactory } from 'fake-indexeddb'
import { vi } from 'vitest'
import type { Diary } from '../../store/database'
import type { Server } from '../answers'
import { Account, LAWFUL, type Rules } from './account'
import { Device, fateOf } from './device'
import { badLine, type Numbering, type World } from './line'
import { Gone } from './mortal'
import { Notebook } from './notebook'
import { plainSave, type Save } from './pen'
import { below, pick, type Random, randomFrom } from './random'
import { placesIn, told, wordsIn } from './words'

/** A breach of one law, done beside the app. */
export interface Breach {
  /** Gets the server as the device meets it, and hands back another; `after` is done when the run is over. */
  server?: (server: Server, diary: Diary) => Server & { after?: () => Promise<void> }
  rules?: Partial<Rules>
  numbering?: Numbering
  save?: Save
}

const STEPS = 30
const ROUNDS = 4

/** Run one schedule and say what went wrong; an agreement without loss says nothing. */
export async function problemsOf(seed: number, breach: Breach = {}): Promise<string[]> {
  globalThis.indexedDB = new IDBFactory()
  const schedule = await Schedule.of(seed, breach)
  try {
    for (let step = 0; step < STEPS; step += 1) await schedule.step()
    await schedule.settle()
    return await schedule.problems()
  } finally {
    schedule.close()
    vi.useRealTimers()
  }
}

class Schedule {
  private backup: ReturnType<Account['backup']> | null = null
  private depth = 0
  /** Changes that the account would not have, until it is mended. */
  private readonly bad = new Map<string, boolean>()

  private constructor(
    private readonly random: Random,
    private readonly breach: Breach,
    private readonly account: Account,
    private readonly notebook: Notebook,
    private readonly devices: Device[],
    /** Half of the servers are never restored, and half of the browsers have locks. */
    private readonly kind: { restores: boolean; locks: boolean },
  ) {}

  static async of(seed: number, breach: Breach): Promise<Schedule> {
    const random = randomFrom(seed)
    const notebook = new Notebook()
    const shared = {
      random,
      notebook,
      save: breach.save ?? plainSave,
      setClock: (moment: number) => void vi.setSystemTime(moment),
    }
    const devices: Device[] = []
    // Every sixth person has one device.
    for (let at = 0; at < (seed % 6 === 5 ? 1 : 3); at += 1)
      devices.push(await Device.open(at, `${seed}-${at}`, shared))
    const kind = { restores: seed % 2 === 1, locks: seed % 4 < 2 }
    return new Schedule(random, breach, new Account({ ...LAWFUL, ...breach.rules }), notebook, devices, kind)
  }

  async step(): Promise<void> {
    const device = pick(this.devices, this.random)
    const choice = this.random()
    if (choice < 0.45) await device.write(fateOf(this.random, 0.15))
    else if (choice < 0.9) await this.run(device)
    else if (choice < 0.93) await this.leave(device)
    else if (choice < 0.95) await this.again(device)
    else if (choice < 0.98) this.backup = this.account.backup()
    else await this.restore()
  }

  /** In the end everybody is online, and what was refused is sent again. */
  async settle(): Promise<void> {
    for (const device of this.devices) await this.again(device)
    for (let round = 0; round < ROUNDS; round += 1) for (const device of this.devices) await this.online(device)
  }

  async problems(): Promise<string[]> {
    const entries = [...this.account.entries.values()]
    const asked = await Promise.all(this.devices.map((device) => device.asked()))
    const kept = wordsIn([this.account.kept(), asked])
    return [
      ...(await this.disagreements()),
      ...this.notebook.lost(kept),
      ...this.notebook.covered(entries),
      ...this.notebook.asked(this.account.applied),
      ...this.notebook.unread(entries),
      ...this.appliedTwice(),
    ]
  }

  /** Sign out, and in again. Signing out syncs first (account/session.ts). */
  private async leave(device: Device): Promise<void> {
    await this.online(device)
    await device.leave()
  }

  /** The account was mended, and the person asks for what it refused to be sent again. */
  private async again(device: Device): Promise<void> {
    for (const changeId of this.bad.keys()) this.bad.set(changeId, false)
    await device.again()
  }

  close(): void {
    for (const device of this.devices) device.close()
  }

  private async run(device: Device): Promise<void> {
    const afters: (() => Promise<void>)[] = []
    const numbering = this.breach.numbering ?? 'as they are written'
    const line = (diary: Diary): Server =>
      this.broken(badLine(this.account, this.random, this.around(device), { numbering, bad: this.bad }), diary, afters)
    const pages = !this.kind.locks && this.random() < 0.3 ? 2 : 1
    await device.sync(line, { fate: fateOf(this.random, 0.2), pages, tries: below(3, this.random) })
    await this.afterwards(afters)
  }

  private async online(device: Device): Promise<void> {
    const afters: (() => Promise<void>)[] = []
    await device.sync((diary) => this.broken(this.account, diary, afters), { fate: null, pages: 1, tries: 0 })
    await this.afterwards(afters)
  }

  /** What a breach does when a run is over, if the app still lives then. */
  private async afterwards(afters: (() => Promise<void>)[]): Promise<void> {
    for (const after of afters)
      await after().catch((fault: unknown) => {
        if (!(fault instanceof Gone)) throw fault
      })
  }

  private broken(server: Server, diary: Diary, afters: (() => Promise<void>)[]): Server {
    const broken = this.breach.server?.(server, diary)
    if (broken?.after) afters.push(broken.after)
    return broken ?? server
  }

  /** What happens while a request of one device is on its way; a world inside a world stands still. */
  private around(device: Device): World {
    const others = this.devices.filter((each) => each !== device)
    const happens = async (chance: number, what: () => Promise<void>): Promise<void> => {
      if (this.depth > 0 || this.random() >= chance) return
      this.depth += 1
      await what()
      this.depth -= 1
    }
    return {
      before: () => happens(others.length > 0 ? 0.1 : 0, () => this.online(pick(others, this.random))),
      after: async () => {
        await happens(0.3, () => device.write(null))
        await happens(0.02, () => this.restore())
      },
    }
  }

  private async restore(): Promise<void> {
    if (!this.kind.restores || !this.backup) return
    this.account.restore(this.backup)
    const standing = await Promise.all(this.devices.map((device) => device.standing()))
    const left = new Set([...wordsIn(this.account.kept()), ...standing.flatMap(({ words }) => [...words])])
    this.notebook.restored(
      left,
      placesIn(this.account.entries.values()),
      standing,
      this.depth > 0 && standing.length > 1,
    )
  }

  /** Every device holds what the account holds; of what the account has forgotten, nothing may be seen. */
  private async disagreements(): Promise<string[]> {
    const truth = [...this.account.entries.values()]
    const found = this.devices.map(async ({ own, number }) => {
      const [waits, entries] = await own.use((database) =>
        Promise.all([database.count('outbox'), database.getAll('entries')]),
      )
      const held = entries.filter(({ id, fields }) => this.account.entries.has(id) || fields['deleted'] !== true)
      return [
        ...(waits > 0 ? [`device ${number} still has ${waits} to send`] : []),
        ...(told(held) === told(truth) ? [] : [`device ${number} holds another diary`]),
      ]
    })
    return (await Promise.all(found)).flat()
  }

  private appliedTwice(): string[] {
    const ids = this.account.versions.map(({ changeId }) => changeId)
    return ids.filter((id, at) => ids.indexOf(id) !== at).map((id) => `the change ${id} was applied twice`)
  }
}
