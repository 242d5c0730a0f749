// @vitest-environment jsdom
/** What a first tap needs is gone through once, where nobody sees it. */
import { expect, test } from 'vitest'
import { attackRuns } from '../look/look'
import { episodes } from '../store/live'
import { onAFreshDiary } from '../testing/screen'
import { rehearse } from './rehearse'

onAFreshDiary()

/** What was put on the page by itself, and in which letters. */
async function laidOutBy(work: () => Promise<void>): Promise<string[]> {
  const seen: string[] = []
  const watch = new MutationObserver((changes) => {
    for (const { addedNodes } of changes)
      for (const node of addedNodes) if (node instanceof HTMLElement) seen.push(node.dataset['look'] ?? node.outerHTML)
  })
  watch.observe(document.body, { childList: true })
  await work()
  await Promise.resolve()
  watch.disconnect()
  return seen
}

test('the letters of an attack are laid out before one begins, and nothing of it stays', async () => {
  const before = document.body.outerHTML

  const laidOut = await laidOutBy(rehearse)

  expect(new Set(laidOut)).toEqual(new Set(['attack']))
  expect(laidOut).toHaveLength(10)
  expect(document.body.outerHTML).toBe(before)
  expect(episodes.value).toEqual([])
})

test('while an attack runs nothing is rehearsed', async () => {
  attackRuns.value = true

  expect(await laidOutBy(rehearse)).toEqual([])

  attackRuns.value = false
})
