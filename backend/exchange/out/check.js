// Checks an exported diary offline, as `diary verify` does: docs/evidence.md says what is looked at.
'use strict'

const LISTS = { episode: 'episodes', medication: 'medications', dose: 'doses', checkin: 'checkins' }
const LETTERS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const EMPTY = '"fields":{},"set_aside":{}}'
const NAMES = ['evidence.json', 'history.jsonl', 'umbra-diary.json']

class Broken extends Error {
  constructor(reason, number, link) {
    super(reason)
    Object.assign(this, { reason, number, link })
  }
}

async function verify(buffer, head) {
  const [paper, history, diary] = await parts(buffer)
  const lines = linesOf(history)
  const erasings = erasingsOf(paper.links, lines)
  const ends = []
  let before = '0'.repeat(64)
  for (const [place, link] of paper.links.entries()) {
    const reason = await reasonOf(link, before, lines, erasings)
    if (reason) throw new Broken(reason, place + 1, link)
    before = link.link
    ends.push(shortOf(before))
  }
  checkHistory(paper.links, lines)
  const last = paper.links.length > 0 ? before : ''
  if (paper.head !== last || paper.short !== shortOf(last)) throw new Broken('head')
  checkDiary(paper.links, lines, diary)
  const anchor = head ? ends.indexOf(typed(head)) + 1 : 0
  if (head && anchor === 0) throw new Broken('anchor')
  return { states: lines.size, short: paper.short, anchor, after: paper.links.length - anchor, at: momentOf(paper.links[anchor - 1]) }
}

async function reasonOf(link, before, lines, erasings) {
  const isState = link.what === 'state'
  const said = isState
    ? ['state', link.revision, link.kind, link.entry_id, link.change_id, link.entered_at, link.device ?? '', link.digest]
    : [link.what, link.revision, link.epoch, link.at]
  if ((await digest([before, ...said].join('\n'))) !== link.link) return 'follows'
  return isState ? reasonOfWords(link, lines.get(link.revision), erasings) : ''
}

async function reasonOfWords(link, line, erasings) {
  if (!line) return 'missing'
  const { told, words } = line
  const isSame = ['kind', 'entry_id', 'revision', 'device'].every((name) => told[name] === link[name])
  if (!isSame || Date.parse(told.entered_at) !== Date.parse(link.entered_at)) return 'words'
  if (link.salt === null) {
    const isErased = words === EMPTY && (erasings.get(link.entry_id) ?? 0) > link.revision
    return isErased ? '' : 'erased'
  }
  return (await digest(`${link.salt}\n${words}`)) === link.digest ? '' : 'words'
}

function linesOf(history) {
  const lines = new Map()
  for (const text of history.split('\n').filter(Boolean)) {
    const told = JSON.parse(text)
    if (lines.has(told.revision)) throw new Broken('history')
    lines.set(told.revision, { told, words: text.slice(text.indexOf('"fields":')) })
  }
  return lines
}

function erasingsOf(links, lines) {
  const found = new Map()
  for (const { what, salt, revision, entry_id: id } of links) {
    const fields = lines.get(revision)?.told.fields
    const says = what === 'state' && salt !== null && fields && sorted(fields)
    if (says === '{"deleted":true,"erased":true}') found.set(id, revision)
  }
  return found
}

function checkHistory(links, lines) {
  const known = new Set(links.filter(({ what }) => what === 'state').map(({ revision }) => revision))
  if (known.size !== lines.size || [...lines.keys()].some((one) => !known.has(one))) throw new Broken('history')
}

function checkDiary(links, lines, diary) {
  const last = new Map()
  for (const { what, kind, entry_id: id, revision } of links) {
    if (what === 'state') last.set(id, { kind, fields: lines.get(revision).told.fields })
  }
  const expected = {}
  for (const [id, { kind, fields }] of last) {
    const { deleted, two_answers: _, ...words } = fields
    if (deleted) continue
    if (kind === 'background') expected['patient'] = sorted(words)
    else expected[`${LISTS[kind] ?? kind} ${id}`] = sorted({ id, ...words })
  }
  const told = 'patient' in expected || Object.keys(diary.patient).length > 0 ? { patient: sorted(diary.patient) } : {}
  let count = Object.keys(told).length
  for (const [name, list] of Object.entries(diary)) {
    if (!Array.isArray(list)) continue
    count += list.length
    for (const entry of list) told[`${name} ${entry.id}`] = sorted(entry)
  }
  if (sorted(expected) !== sorted(told) || count !== Object.keys(told).length) throw new Broken('diary')
}

/** Write a value with its names in order: the same text for the same value. */
function sorted(value) {
  if (Array.isArray(value)) return `[${value.map(sorted).join()}]`
  if (value === null || typeof value !== 'object') return JSON.stringify(value)
  const names = Object.keys(value).sort()
  return `{${names.map((name) => `${JSON.stringify(name)}:${sorted(value[name])}`).join()}}`
}

async function digest(text) {
  const found = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text))
  return [...new Uint8Array(found)].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}

/** The first hundred bits in five groups of four. */
function shortOf(link) {
  if (!link) return ''
  const bits = [...link.slice(0, 25)].map((one) => parseInt(one, 16).toString(2).padStart(4, '0')).join('')
  return bits.match(/.{5}/g).map((five) => LETTERS[parseInt(five, 2)]).join('').match(/.{4}/g).join('-')
}

function typed(text) {
  const plain = text.toUpperCase().replace(/[\s-]/g, '').replace(/O/g, '0').replace(/[IL]/g, '1')
  return (plain.match(/.{1,4}/g) ?? []).join('-')
}

const momentOf = (link) => (link?.entered_at ?? link?.at ?? '').slice(0, 16).replace('T', ' ')

/** Unpack the three parts of the ZIP, found by its list of contents at the end. */
async function parts(buffer) {
  const view = new DataView(buffer)
  const end = endOf(view)
  const texts = new Map()
  let place = view.getUint32(end + 16, true)
  for (let left = view.getUint16(end + 10, true); left > 0; left -= 1) {
    const [nameLength, extra, comment] = [28, 30, 32].map((at) => view.getUint16(place + at, true))
    const name = new TextDecoder().decode(new Uint8Array(buffer, place + 46, nameLength))
    if (NAMES.includes(name)) texts.set(name, await unpacked(buffer, view, place))
    place += 46 + nameLength + extra + comment
  }
  if (texts.size !== NAMES.length) throw new Broken('none')
  const [paper, history, diary] = NAMES.map((name) => texts.get(name))
  return [JSON.parse(paper), history, JSON.parse(diary)]
}

function endOf(view) {
  for (let at = view.byteLength - 22; at >= 0 && at > view.byteLength - 70000; at -= 1) {
    if (view.getUint32(at, true) === 0x06054b50) return at
  }
  throw new Broken('none')
}

async function unpacked(buffer, view, place) {
  const size = view.getUint32(place + 20, true)
  const local = view.getUint32(place + 42, true)
  const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true)
  const packed = new Blob([buffer.slice(start, start + size)])
  if (view.getUint16(place + 10, true) === 0) return packed.text()
  return new Response(packed.stream().pipeThrough(new DecompressionStream('deflate-raw'))).text()
}

function begin() {
  const words = JSON.parse(document.querySelector('#words').textContent)
  const [file, head, told] = ['file', 'head', 'told'].map((id) => document.getElementById(id))
  const fill = (text, values) => text.replace(/\{(\w+)\}/g, (_, name) => values[name])
  const check = async () => {
    if (!file.files[0]) return
    told.textContent = words.checking
    told.textContent = await verify(await file.files[0].arrayBuffer(), head.value.trim()).then(
      (found) => fill(words.holds, found) + (found.anchor > 0 ? ` ${fill(words.anchored, found)}` : ''),
      (fault) => {
        const { reason = 'none', number, link } = fault
        const place = number ? fill(words.place, { number, at: momentOf(link) }) : words.whole
        return reason === 'none' || reason === 'anchor' ? words.reasons[reason] : `${place} ${words.reasons[reason]}`
      },
    )
  }
  file.addEventListener('change', check)
  head.addEventListener('change', check)
}

if (typeof document !== 'undefined') begin()
