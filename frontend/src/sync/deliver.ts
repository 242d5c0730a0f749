/** Sends what waits, and hands each answer to what takes it in. */
import type { Change, Diary } from '../store/database'
import type { PushAnswer, Server, Stop } from './answers'
import { nextBatch } from './batch'
import { refuse } from './refuse'
import { firstSize, grown, type Size, shrunk } from './size'
import { delivered } from './taken'

/** So many changes, each sent by itself, may fail before the server is taken to be broken, not the changes. */
const PATIENCE = 3

/** What a run has learnt so far. */
interface Run {
  done: Set<string>
  failures: Stop[]
  size: Size
}

/** Send what waits, oldest first, until nothing is left or the server says stop; the answer is the stop, or null. */
export async function deliver(diary: Diary, server: Server, epoch: number, tries: number): Promise<Stop | null> {
  const run: Run = { done: new Set(), failures: [], size: firstSize(tries) }
  for (;;) {
    const batch = await nextBatch(diary, run.size.now, run.done)
    if (batch.length === 0) return run.failures[0] ?? null
    const answer = await server.push(epoch, batch)
    learn(run, batch, answer)
    if (stops(answer, run.failures.length)) return answer
    await takeIn(diary, batch, answer, epoch)
  }
}

/** A change is sent at most once a run, but for batches that are cut up: no answer can make us run in a circle. */
function learn(run: Run, batch: Change[], answer: PushAnswer): void {
  const single = batch.length === 1
  if (answer.answer === 'failed' && single) run.failures.push(answer)
  if (answer.answer === 'taken' || single) for (const { changeId } of batch) run.done.add(changeId)
  run.size = nextSize(run.size, answer, batch.length)
}

/** A failure may be one entry's fault: the others are tried without it before we give up. */
function stops(answer: PushAnswer, failures: number): answer is Stop {
  if (answer.answer === 'failed') return failures >= PATIENCE
  return !['taken', 'refused', 'too much'].includes(answer.answer)
}

async function takeIn(diary: Diary, batch: Change[], answer: PushAnswer, epoch: number): Promise<void> {
  if (answer.answer === 'taken') await delivered(diary, batch, answer.held, epoch)
  if (answer.answer === 'refused') await refuse(diary, batch, answer.reasons)
  const [only, more] = batch
  if (answer.answer === 'too much' && only && !more)
    await refuse(diary, batch, new Map([[only.changeId, answer.message]]))
}

function nextSize(size: Size, answer: PushAnswer, sent: number): Size {
  if (answer.answer === 'taken') return grown(size)
  return answer.answer === 'refused' ? size : shrunk(size, sent, answer.answer === 'too much' ? 'for good' : 'for now')
}
