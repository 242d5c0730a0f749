/** The way of one file into the diary: read here if it is Apple's, sent in pieces, read there, and looked at. */
import { type Signal, signal } from '@preact/signals'
import type { Besides } from './besides'
import { isHealthExport } from './healthFile'
import type { Answer, Choices, Import, Wrong } from './server'

export type Step =
  | { at: 'choose'; wrong: Wrong | 'no health data' | null }
  | { at: 'health'; done: number; size: number }
  | { at: 'sending'; done: number; size: number }
  | { at: 'import'; told: Import; wrong: Wrong | null }

const AT_WORK = ['reading', 'writing', 'undoing', 'putting']
const BEGIN: Step = { at: 'choose', wrong: null }

export const isAtWork = ({ state, lost }: Import): boolean => AT_WORK.includes(state) && !lost

export class Bringing {
  readonly step: Signal<Step> = signal(BEGIN)
  private readonly beside: Besides
  private stopReading: () => void = () => undefined
  private stopAsking: () => void = () => undefined
  private wanted = true

  constructor(beside: Besides) {
    this.beside = beside
  }

  /** Look into a file; nothing of it is written. */
  async open(file: File): Promise<void> {
    this.wanted = true
    const apple = await isHealthExport(file)
    const content = apple ? await this.readHere(file) : file
    if (!this.wanted) return this.again()
    if (!content) this.step.value = { at: 'choose', wrong: 'no health data' }
    else await this.send(content, file.name.slice(0, 200) || 'file')
  }

  /** Go on with an import that is known already. */
  show(told: Import): void {
    this.take({ ok: true, data: told })
  }

  async ask(what: (id: string) => Promise<Answer<Import>>): Promise<void> {
    const now = this.step.value
    if (now.at === 'import') this.take(await what(now.told.id))
  }

  read = (choices: Choices): Promise<void> => this.ask((id) => this.beside.server.read(id, choices))

  /** Stop what is under way, wherever it is. */
  async stop(): Promise<void> {
    this.wanted = false
    this.stopReading()
    await this.ask((id) => this.beside.server.stop(id))
  }

  /** Let go of the file, and choose another one. */
  async leave(): Promise<void> {
    const now = this.step.value
    this.close()
    // Gone first, so that the list of what was brought in does not name it any more.
    if (now.at === 'import' && !['done', 'undone'].includes(now.told.state))
      await this.beside.server.forget(now.told.id)
    this.again()
  }

  again(): void {
    this.close()
    this.step.value = BEGIN
  }

  /** The screen is left: nothing is asked any more, the server goes on. */
  close(): void {
    this.stopReading()
    this.stopAsking()
  }

  private async readHere(file: File): Promise<Blob | null> {
    const { size } = file
    this.step.value = { at: 'health', done: 0, size }
    const { records, stop } = this.beside.readHealth(file, (done) => {
      this.step.value = { at: 'health', done, size }
    })
    this.stopReading = stop
    return records
  }

  private async send(content: Blob, name: string): Promise<void> {
    const { server } = this.beside
    const { size } = content
    this.step.value = { at: 'sending', done: 0, size }
    const begun = await server.begin(name, Math.max(size, 1))
    if (!begun.ok) return this.failed(begun.wrong)
    const { id, part } = begun.data
    for (let done = 0; done < size; done += part) {
      if (!this.wanted) return this.letGo(id)
      const sent = await this.piece(id, done / part, content.slice(done, done + part))
      if (!sent.ok) return this.failed(sent.wrong)
      this.step.value = { at: 'sending', done: Math.min(done + part, size), size }
    }
    this.take(await server.read(id, { time_zone: null }))
  }

  private async letGo(id: string): Promise<void> {
    await this.beside.server.forget(id)
    this.again()
  }

  /** A line that breaks for a moment is not the end of it. */
  private async piece(id: string, number: number, content: Blob): Promise<Answer<unknown>> {
    const { server } = this.beside
    const sent = await server.send(id, number, content)
    return sent.ok || sent.wrong !== 'offline' ? sent : server.send(id, number, content)
  }

  private failed(wrong: Wrong): void {
    this.step.value = { at: 'choose', wrong }
  }

  private take(answer: Answer<Import>): void {
    const now = this.step.value
    if (answer.ok) this.step.value = { at: 'import', told: answer.data, wrong: null }
    else if (now.at === 'import') this.step.value = { ...now, wrong: answer.wrong }
    else this.failed(answer.wrong)
    this.goOn()
  }

  /** Ask again while the server works; what it has written is fetched at its end. */
  private goOn(): void {
    this.stopAsking()
    const now = this.step.value
    if (now.at !== 'import') return
    if (isAtWork(now.told)) this.stopAsking = this.beside.later(() => void this.ask(this.beside.server.look))
    else if (['done', 'undone'].includes(now.told.state)) this.beside.follow()
  }
}
