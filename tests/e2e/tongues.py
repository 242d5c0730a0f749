"""Other languages than English: as a person chooses them, and one that is 40% longer."""

import re

from playwright.sync_api import BrowserContext, Page, Route

CHOOSE = "name => localStorage.setItem('umbra.language', name)"
ENGLISH_WORDS = re.compile(r"/assets/words-en-(first|late|desk)-[\w-]+\.js$")
PSEUDO = """
import {{ {part} as english }} from '{address}?as-it-is'
const MARKED = {{ a: 'à', e: 'é', i: 'î', o: 'ö', u: 'ü', A: 'Å', E: 'É', I: 'Î', O: 'Ö', U: 'Ü' }}
const marked = (text) =>
  text.replace(/\\{{\\w+\\}}|[aeiouAEIOU]/g, (found) => MARKED[found] ?? found)
const more = (letters, apart) => {{
  const flow = apart ? ' lörém îpsüm dölör sît àmét' : 'énlàngt'
  return flow.repeat(20).slice(0, Math.ceil(letters * 0.4))
}}
const longer = (text, given = 0) => {{
  const own = text.replace(/\\{{\\w+\\}}/g, '').length - given
  if (own < 1 || !/\\p{{L}}/u.test(text)) return text
  return marked(text) + more(own, text.trim().includes(' ')).trimEnd()
}}
const lengthOf = (given) =>
  given.flat().reduce((sum, one) => sum + (typeof one === 'string' ? one.length : 0), 0)
const all = (words) => {{
  if (typeof words === 'string') return longer(words)
  if (typeof words === 'function')
    return (...given) => longer(words(...given), lengthOf(given))
  if (Array.isArray(words)) return words.map(all)
  return Object.fromEntries(Object.entries(words).map(([name, word]) => [name, all(word)]))
}}
export const {part} = all(english)
"""
CUT = """() => {
  const wide = document.documentElement.clientWidth
  const scrolls = (one) => /auto|scroll/.test(getComputedStyle(one).overflowX)
  const within = (one, is) => {
    for (let at = one; at; at = at.parentElement) if (is(at)) return at
    return null
  }
  const inline = (one) => ['inline', 'contents'].includes(getComputedStyle(one).display)
  const unseen = (one) => {
    const tiny = (at) => !inline(at) && Math.min(at.offsetWidth, at.offsetHeight) <= 1
    return one.closest('svg, option') !== null || within(one, tiny) !== null
  }
  const shown = (one) => one.checkVisibility({ visibilityProperty: true }) && !unseen(one)
  const found = new Set()
  const tell = (one, why) => found.add(`${one.tagName}.${one.className} ${why}: ` +
    (one.innerText ?? one.value ?? '').trim().slice(0, 50))
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  for (let text = texts.nextNode(); text; text = texts.nextNode()) {
    const one = text.parentElement
    if (!text.data.trim() || !shown(one)) continue
    const box = within(one, (at) => !inline(at))
    const range = document.createRange()
    range.selectNodeContents(text)
    const edge = box.getBoundingClientRect()
    for (const { left, right } of range.getClientRects()) {
      if (left < edge.left - 1.5 || right > edge.right + 1.5) tell(box, 'runs out of its box')
      if ((left < -1 || right > wide + 1) && !within(one, scrolls)) tell(one, 'leaves the screen')
    }
    const cutter = within(one, (at) => getComputedStyle(at).overflowX !== 'visible' && !scrolls(at))
    if (cutter && cutter !== document.body && cutter !== document.documentElement &&
      cutter.scrollWidth > cutter.clientWidth + 1) tell(cutter, 'is cut')
  }
  for (const one of document.querySelectorAll('select')) {
    if (one.checkVisibility() && one.scrollWidth > one.clientWidth + 1) tell(one, 'is cut')
  }
  const over = document.documentElement.scrollWidth - wide
  if (over > 0) found.add(`the page runs over by ${over} px`)
  return [...found]
}"""


def choose(page: Page, language: str) -> None:
    """Choose a language as the settings keep it; the page speaks it from its next opening on."""
    page.evaluate(CHOOSE, language)


def lengthen(context: BrowserContext) -> None:
    """Let English be 40% longer and full of accents here, from the next opening on."""
    context.route(ENGLISH_WORDS, _longer)


def _longer(route: Route) -> None:
    address = route.request.url
    part = ENGLISH_WORDS.search(address)
    assert part
    body = PSEUDO.format(part=part[1], address=address)
    route.fulfill(content_type="text/javascript", body=body)


def cut(page: Page) -> list[str]:
    """The texts that are cut, or run out of their box or off the screen."""
    return list(page.evaluate(CUT))
