/** Random schedules of devices, edits and lost messages, and what is wrong when one of them is over. */
import 'fake-indexeddb/auto'
import { IDBFactory } from 'fake-indexeddb'
import type { Diary, Fields } from '../../store/database'
import { openDiary } from '../../store/database'
import type { AuraSymptom, Episode } from '../../store/documents'
import { save } from '../../store/entries'
import type { Server } from '../answers'
import { synchronise } from '../synchronise'
import { Account } from './account'

export type Random = () => number
/** A breach of one law, done beside the app: it gets the honest server and hands back what the device meets. */
export type Breach = (server: Server, diary: Diary) => Server & { after?: () => Promise<void> }
export const NO_BREACH: Breach = (server) => server

const IDS = ['a', 'b', 'c']
const SPAN = { started_at: '2026-03-01T21:00:00Z', time_zone: 'Europe/Berlin' }

export const randomFrom = (seed: number): Random => {
  let state = seed
  return () => {
    state = (state * 1664525 + 1013904223) >>> 0
    return state / 2 ** 32
  }
}

/** Run one schedule of three devices and say what went wrong; an agreement without loss says nothing. */
export async function problemsOf(seed: number, breach: Breach = NO_BREACH): Promise<string[]> {
  globalThis.indexedDB = new IDBFactory()
  const random = randomFrom(seed + 1)
  const account = new Account()
  const devices = await Promise.all([0, 1, 2].map((device) => openDiary(`${seed}-${device}`)))
  const pens = devices.map((diary) => new Pen(diary, random))
  for (let step = 0; step < 30; step += 1) {
    const pen = pick(pens, random)
    if (random() < 0.5) await pen.edit()
    else await run(pen.diary, account, breach, random, () => pen.edit())
  }
  for (let round = 0; round < 4; round += 1)
    for (const diary of devices)
      await run(
        diary,
        account,
        breach,
        () => 1,
        async () => {},
      )
  const found = [...(await disagreements(devices, account)), ...lost(pens, account)]
  for (const diary of devices) diary.close()
  return found
}

async function run(diary: Diary, account: Account, breach: Breach, random: Random, midway: () => Promise<void>) {
  const broken = breach(flaky(account, random, midway), diary)
  await synchronise(diary, broken)
  await broken.after?.()
}

/** Messages get lost on the way there and on the way back, and the person goes on writing meanwhile. */
const flaky = (server: Server, random: Random, midway: () => Promise<void>): Server => ({
  whoAmI: () => server.whoAmI(),
  async push(epoch, changes) {
    if (random() < 0.15) return { answer: 'unreachable' }
    const answer = await server.push(epoch, structuredClone(changes))
    if (random() < 0.3) await midway()
    return random() < 0.3 ? { answer: 'unreachable' } : answer
  },
  async pull(since, epoch) {
    if (random() < 0.15) return { answer: 'unreachable' }
    const page = await server.pull(since, epoch)
    if (random() < 0.3) await midway()
    return page
  },
})

/** One device's person: writes at random, and knows the last word she wrote in each place. */
class Pen {
  readonly last = new Map<string, string>()
  private count = 0

  constructor(
    readonly diary: Diary,
    private readonly random: Random,
  ) {}

  edit(): Promise<void> {
    const id = pick(IDS, this.random)
    return save(this.diary, 'episode', id, (stored) => ({ span: stored.span ?? SPAN, ...this.patch(id, stored) }))
  }

  private patch(id: string, stored: Partial<Episode>): Partial<Episode> {
    const choice = this.random()
    if (choice < 0.12) return { deleted: stored.deleted !== true }
    if (choice < 0.4) return { aura: this.aura(id, stored.aura ?? []) }
    const field = pick(['notes', 'side', 'span'] as const, this.random)
    const word = this.word()
    this.last.set(`${id}/${field}`, word)
    return { [field]: field === 'span' ? { ...SPAN, ended_at: word } : word }
  }

  private aura(id: string, stored: AuraSymptom[]): AuraSymptom[] {
    const symptom = pick(['x', 'y', 'z'], this.random)
    const others = stored.filter((each) => each.id !== symptom)
    const known = stored.find((each) => each.id === symptom)
    const place = `${id}/aura/${symptom}`
    if (known && this.random() < 0.3) {
      for (const part of ['signs', 'symptom']) this.last.delete(`${place}/${part}`)
      return others
    }
    const part = pick(['signs', 'symptom'], this.random)
    const word = this.word()
    this.last.set(`${place}/${part}`, word)
    return [...others, { symptom: 'visual', ...known, id: symptom, [part]: word }]
  }

  private word(): string {
    this.count += 1
    return `${this.diary.personKey}:${this.count}`
  }
}

async function disagreements(devices: Diary[], account: Account): Promise<string[]> {
  const truth = told([...account.entries.values()])
  const states = await Promise.all(
    devices.map((diary) =>
      diary.use(async (database) => ({
        waits: await database.count('outbox'),
        holds: told(await database.getAll('entries')),
      })),
    ),
  )
  return states.flatMap(({ waits, holds }, device) => [
    ...(waits > 0 ? [`device ${device} still has ${waits} to send`] : []),
    ...(holds === truth ? [] : [`device ${device} holds another diary`]),
  ])
}

/** The last word that each device wrote in each place must stand somewhere in what the account ever accepted. */
function lost(pens: Pen[], account: Account): string[] {
  const kept = JSON.stringify(account.versions.map(({ fields, pushed }) => [fields, pushed]))
  return pens.flatMap((pen) =>
    [...pen.last]
      .filter(([, word]) => !kept.includes(`"${word}"`))
      .map(([place, word]) => `${word} at ${place} is lost`),
  )
}

const told = (entries: { id: string; fields: Fields }[]): string =>
  JSON.stringify(entries.map(({ id, fields }) => [id, sorted(fields)]).sort())

const sorted = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(sorted)
  if (typeof value !== 'object' || value === null) return value
  return Object.entries(value)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, part]) => [name, sorted(part)])
}

const pick = <Item>(items: Item[], random: Random): Item => items[Math.floor(random() * items.length)]!
