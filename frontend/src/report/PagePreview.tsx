/** The page as pictures, one below the other, and the two ways in which it leaves. */
import { useSignal } from '@preact/signals'
import { waiting as onlyHere } from '../store/live'
import { Progress } from '../ui/Progress'
import { Scroll } from '../ui/Scroll'
import { Switch } from '../ui/Switch'
import { page } from '../words/page'
import { PageLeaves } from './PageLeaves'
import { type Asked, isLong, pictureOf } from './pageAsked'
import type { Besides, Pages } from './pageBesides'
import { type Shown, useShown } from './pageShown'
import { refusal } from './refusal'

type PreviewProps = { query: Asked; beside: Besides }

export function PagePreview({ query, beside }: PreviewProps) {
  const { shown, isCurrent, way, again } = useShown(query, beside)
  const now = isCurrent ? shown : null
  return (
    <>
      <p role="status">{now ? said(now.pages) : makingOf(query)}</p>
      {way && <Progress label={page.making} done={way.done} of={way.of} stop={page.stop} onStop={way.stop} />}
      {now && !now.pages.ok && (
        <>
          <button type="button" class="btn wide" onClick={again}>
            {page.again}
          </button>
          <a class="btn wide" href="/report">
            {page.onDevice}
          </a>
        </>
      )}
      {shown && <Whole shown={shown} beside={beside} />}
    </>
  )
}

const makingOf = (query: Asked): string => (isLong(query) ? `${page.making} ${page.makingLong}` : page.making)

function said(pages: Pages): string {
  if (!pages.ok) return refusal(pages.status)
  const count = page.pages(pages.count)
  return onlyHere.value > 0 ? `${count} ${page.onlyHere(onlyHere.value)}` : count
}

/** What is seen is what leaves; while other pages are made, these stay. */
function Whole({ shown: { query, pages }, beside }: { shown: Shown; beside: Besides }) {
  if (!pages.ok) return null
  return (
    <>
      <PageLeaves query={query} file={pages.file} beside={beside} />
      <Pictures query={query} count={pages.count} file={pages.file} />
    </>
  )
}

/** At the width of a phone a page is to be looked at; larger it can be read. */
type PicturesProps = { query: Asked; count: number; file: string | null }

function Pictures({ query, count, file }: PicturesProps) {
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
                src={pictureOf(query, number, file)}
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
