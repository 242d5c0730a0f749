/** One device's person: writes at random, and knows the last word she wrote in each place. */
import type { Diary, Entry, Fields } from '../../store/database'
import type { Episode } from '../../store/documents'
import { type Edit, save } from '../../store/entries'
import { answer, hasQuestions, questionsOf } from '../../store/questions'
import type { Notebook } from './notebook'
import { pick, type Random } from './random'

export type Save = (diary: Diary, kind: 'episode', id: string, edit: Edit<'episode'>) => Promise<void>
type Stored = Partial<Episode>

const IDS = ['a', 'b', 'c']
const SPAN = { started_at: '2026-03-01T21:00:00Z', time_zone: 'Europe/Berlin' }

export class Pen {
  private count = 0
  private readonly earlier: { id: string; fields: Fields }[] = []

  constructor(
    /** Who writes: another one after a sign-out, for the device then knows nothing of what it wrote before. */
    public hand: number,
    private readonly random: Random,
    private readonly notebook: Notebook,
    private readonly save: Save,
  ) {}

  /** Write something, or choose between two words. What was written counts when `save` says that it is stored. */
  async write(diary: Diary): Promise<void> {
    const asked = this.random() < 0.15 ? await questions(diary) : []
    if (asked.length > 0) return this.choose(diary, pick(asked, this.random))
    const id = pick(IDS, this.random)
    let [before, after]: [Fields, Fields] = [{}, {}]
    await this.save(diary, 'episode', id, (stored) => {
      const patch = { span: stored.span ?? SPAN, ...this.patch(id, stored) }
      before = stored
      after = { ...stored, ...patch }
      this.notebook.about(this.hand, id, before, after)
      return patch
    })
    this.notebook.wrote(this.hand, id, before, after)
    this.earlier.push({ id, fields: after })
  }

  /** Choose which of two words stands, and now and then think better of it. */
  private async choose(diary: Diary, entry: Entry): Promise<void> {
    const { id, fields } = entry
    const question = pick(questionsOf(entry), this.random)
    const choice = this.random() < 0.5 ? 'other' : 'stands'
    const after = { ...fields, [question.field]: choice === 'other' ? question.value : question.stands }
    this.notebook.about(this.hand, id, fields, after)
    const back = await answer(diary, entry, question, choice)
    this.notebook.wrote(this.hand, id, fields, after)
    if (this.random() >= 0.2) return
    this.notebook.about(this.hand, id, after, fields)
    await back()
    this.notebook.wrote(this.hand, id, after, fields)
  }

  private patch(id: string, stored: Stored): Stored {
    const choice = this.random()
    if (choice < 0.12) return { deleted: stored.deleted !== true }
    if (choice < 0.18) return this.asBefore(id, stored)
    if (choice < 0.45) return { aura: this.aura(stored.aura ?? []) }
    const field = pick(['notes', 'side', 'span'] as const, this.random)
    if (choice < 0.52 && field !== 'span') return { [field]: null }
    const word = this.word()
    return { [field]: field === 'span' ? { ...SPAN, ended_at: word } : word }
  }

  /** Back to a state that this device knew: an ordinary edit, in which what was not there yet is unknown again. */
  private asBefore(id: string, stored: Stored): Stored {
    const states = this.earlier.filter((state) => state.id === id)
    if (states.length === 0) return { notes: this.word() }
    const unknown = Object.fromEntries(Object.keys(stored).map((name) => [name, name === 'aura' ? [] : null]))
    return { ...unknown, ...pick(states, this.random).fields, deleted: false }
  }

  private aura(stored: NonNullable<Episode['aura']>): NonNullable<Episode['aura']> {
    const symptom = pick(['x', 'y', 'z'], this.random)
    const others = stored.filter((each) => each.id !== symptom)
    const known = stored.find((each) => each.id === symptom)
    if (known && this.random() < 0.3) return others
    const part = pick(['signs', 'symptom'], this.random)
    return [...others, { symptom: 'visual', ...known, id: symptom, [part]: this.word() }]
  }

  private word(): string {
    this.count += 1
    return `${this.hand}:${this.count}`
  }
}

const questions = async (diary: Diary): Promise<Entry[]> => {
  const entries = await diary.use((database) => database.getAll('entries'))
  return entries.filter(hasQuestions)
}

/** As the app saves. */
export const plainSave: Save = (diary, kind, id, edit) => save(diary, kind, id, edit)
