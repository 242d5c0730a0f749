/** The page as pictures, one below the other, and the two ways in which it leaves. */
import { useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import { waiting } from '../store/live'
import { Scroll } from '../ui/Scroll'
import { Switch } from '../ui/Switch'
import { page } from '../words/page'
import { PageLeaves } from './PageLeaves'
import { type Asked, pictureOf } from './pageAsked'
import type { Besides, Pages } from './pageBesides'
import { refusal } from './refusal'

type PreviewProps = { query: Asked; beside: Besides }
type Shown = { query: Asked; pages: Pages } | null

export function PagePreview({ query, beside }: PreviewProps) {
  const shown = useSignal<Shown>(null)
  const wanted = JSON.stringify(query)
  const tries = useSignal(0)
  useEffect(() => {
    let stays = true
    const show = (pages: Pages): void => {
      if (stays) shown.value = { query, pages }
    }
    made(query, beside).then(show, (fault: unknown) => {
      console.error(fault)
      show({ ok: false, status: 500 })
    })
    return () => {
      stays = false
    }
  }, [wanted, tries.value])
  const isCurrent = shown.value !== null && JSON.stringify(shown.value.query) === wanted
  const again = (): void => {
    shown.value = null
    tries.value += 1
  }
  return (
    <>
      <p role="status">{isCurrent ? said(shown.value) : page.making}</p>
      {shown.value && !shown.value.pages.ok && isCurrent && (
        <button type="button" class="btn wide" onClick={again}>
          {page.again}
        </button>
      )}
      {shown.value?.pages.ok && <PageLeaves query={query} beside={beside} />}
      {shown.value?.pages.ok && <Pictures query={shown.value.query} count={shown.value.pages.count} />}
    </>
  )
}

/** What only this device has goes to the account first, so that it is on the page. */
async function made(query: Asked, beside: Besides): Promise<Pages> {
  await beside.sync()
  return beside.pages(query)
}

function said(shown: Shown): string {
  if (!shown) return page.making
  if (!shown.pages.ok) return refusal(shown.pages.status)
  const pages = page.pages(shown.pages.count)
  return waiting.value > 0 ? `${pages} ${page.onlyHere(waiting.value)}` : pages
}

/** At the width of a phone a page is to be looked at; larger it can be read. */
function Pictures({ query, count }: { query: Asked; count: number }) {
  const isLarge = useSignal(false)
  const pages = Array.from({ length: count }, (_, at) => at + 1)
  return (
    <>
      <Switch
        label={page.larger}
        on={isLarge.value}
        onChange={(on) => {
          isLarge.value = on === 'on'
        }}
      />
      <Scroll label={page.title}>
        <ol class={isLarge.value ? 'sheets large' : 'sheets'}>
          {pages.map((number) => (
            <li key={number}>
              <img
                class={`sheet ${query.paper}`}
                src={pictureOf(query, number)}
                alt={page.picture(number, count)}
                loading={number > 1 ? 'lazy' : 'eager'}
              />
            </li>
          ))}
        </ol>
      </Scroll>
    </>
  )
}
