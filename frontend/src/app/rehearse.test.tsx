// @vitest-environment jsdom
/** What a first tap needs is gone through once, where nobody sees it. */
import { expect, test } from 'vitest'
import { attackRuns } from '../look/look'
import { episodes } from '../store/live'
import { onAFreshDiary } from '../testing/screen'
import { rehearse } from './rehearse'

onAFreshDiary()

/** What was put on the page by itself. */
async function putOnThePageBy(work: () => Promise<void>): Promise<HTMLElement[]> {
  const seen: HTMLElement[] = []
  const watch = new MutationObserver((changes) => {
    for (const { addedNodes } of changes)
      for (const node of addedNodes) if (node instanceof HTMLElement) seen.push(node)
  })
  watch.observe(document.body, { childList: true })
  await work()
  await Promise.resolve()
  watch.disconnect()
  return seen
}

test('the letters of an attack are laid out before one begins, and nothing of it stays', async () => {
  const before = document.body.outerHTML

  const put = await putOnThePageBy(rehearse)

  expect(put.map(({ dataset }) => dataset['look'])).toEqual(['attack'])
  expect(put[0]?.style.visibility).toBe('hidden')
  expect(new Set([...(put[0]?.shadowRoot?.children ?? [])].map((letters) => letters.getAttribute('style'))).size).toBe(
    10,
  )
  expect(document.body.outerHTML).toBe(before)
  expect(episodes.value).toEqual([])
})

test('while an attack runs nothing is rehearsed', async () => {
  attackRuns.value = true

  expect(await putOnThePageBy(rehearse)).toEqual([])

  attackRuns.value = false
})
