/** Devices, a line that loses messages, apps that die, servers restored: no schedule may lose a word. */
import { expect, test } from 'vitest'
import { problemsOf } from './testing/schedule'

/** `make soak` raises it. */
const SCHEDULES = Number(process.env['UMBRA_SCHEDULES'] ?? 300)
const SHARE = 25
const shares = Array.from({ length: Math.ceil(SCHEDULES / SHARE) }, (_, at) => at * SHARE)

test.each(shares)(
  'schedules from %i on end in agreement and lose no word',
  async (first) => {
    const wrong: [seed: number, problems: string[]][] = []

    for (let seed = first; seed < Math.min(first + SHARE, SCHEDULES); seed += 1) {
      const problems = await problemsOf(seed)
      if (problems.length > 0) wrong.push([seed, problems])
    }

    expect(wrong).toEqual([])
  },
  600_000,
)
