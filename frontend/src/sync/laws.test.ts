/** The model has teeth: with any law broken, the same schedules go wrong. */
import { expect, test } from 'vitest'
import { BREACHES } from './testing/laws'
import { problemsOf } from './testing/schedule'

/** `make soak` plays them all and counts; otherwise the first that goes wrong is enough. */
const COUNTED = Number(process.env['UMBRA_BREACHES'] ?? 0)
const MOST = 120

test.each(BREACHES)(
  'with law %s, schedules go wrong',
  async (law, breach) => {
    let wrong = 0

    for (let seed = 0; seed < (COUNTED || MOST) && (COUNTED > 0 || wrong === 0); seed += 1)
      wrong += (await problemsOf(seed, breach)).length > 0 ? 1 : 0

    if (COUNTED > 0) console.info(`law ${law}: ${wrong} of ${COUNTED} schedules go wrong`)
    expect(wrong).toBeGreaterThan(0)
  },
  1_800_000,
)
