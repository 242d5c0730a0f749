// @vitest-environment node
import { execFileSync } from 'node:child_process'
import { build } from 'vite'
import { expect, test } from 'vitest'

const MOST_BYTES = 6000

/** Bytes of the rules by themselves as `gzip -9` packs them; Node's own zlib packs a half percent worse. */
async function weight(mode: string): Promise<number> {
  const built = await build({
    configFile: 'build/engine.config.ts',
    mode,
    logLevel: 'silent',
    build: { write: false },
  })
  const [made] = Array.isArray(built) ? built : [built]
  if (!made || !('output' in made)) throw new Error('nothing was built')
  const input = made.output.map((file) => ('code' in file ? file.code : '')).join('')
  return execFileSync('gzip', ['-9', '-c'], { input }).length
}

test('evaluator and data stay under 6 kB on the wire, the warnings apart', async () => {
  const bare = await weight('bare')
  const whole = await weight('whole')

  console.info(`evaluator and data: ${bare} bytes gzip, ${whole} with the warnings`)
  expect(bare).toBeLessThanOrEqual(MOST_BYTES)
  expect(whole).toBeGreaterThan(bare + 500)
})
