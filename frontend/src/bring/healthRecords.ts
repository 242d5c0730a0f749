/** The headache records of Apple's export, read as they pass by: all else in it stays on this device. */
import { Unzip, UnzipInflate, UnzipPassThrough } from 'fflate'
import { SaxesParser, type SaxesTagPlain } from 'saxes'
import { isZip } from './healthFile'

/** What the server's reader knows. */
const TYPES = new Set(
  ['Headache', 'Nausea', 'Vomiting', 'MenstrualFlow'].map((name) => `HKCategoryTypeIdentifier${name}`),
)
/** What of a record leaves the device; not which device of whom measured it. */
const TOLD = ['key', 'type', 'sourceName', 'sourceVersion', 'creationDate', 'startDate', 'endDate', 'value']
const ROOT = 'HealthData'
/** Where a record was made; without it the person is asked. */
const ZONE = 'HKTimeZone'
/** More lines than ten records a day for fifty years; a file that holds more is none. */
const MOST = 600_000
/** A tag, a comment or a doctype longer than this is meant to fill the memory. */
const LONGEST = 4 * 2 ** 20

/** The file is damaged, or made to do harm; or there is no health data in it. */
export class NoHealthData extends Error {}

/** Takes the bytes of one XML in pieces, and keeps the records. */
class Records {
  readonly kept: string[] = []
  /** Whether this is health data; unknown until the first tag. */
  is: boolean | null = null
  whole = false
  private readonly parser = new SaxesParser()
  private readonly decoder = new TextDecoder('utf-8', { fatal: true })
  private since = 0
  /** Inside a record that is kept. */
  private wanted = false

  constructor() {
    this.parser.on('error', (fault) => {
      throw new NoHealthData(fault.message)
    })
    this.parser.on('opentag', (opened) => this.opened(opened))
    this.parser.on('closetag', (closed) => this.closed(closed))
  }

  push(bytes: Uint8Array): void {
    if (this.is === false) return
    this.since += bytes.length
    this.parser.write(this.decoder.decode(bytes, { stream: true }))
    if (this.since > LONGEST) throw new NoHealthData('A part of it has no end.')
  }

  close(): void {
    if (this.is) this.parser.close()
    this.whole = true
  }

  private opened({ name, attributes }: SaxesTagPlain): void {
    this.since = 0
    this.is ??= name === ROOT
    if (name === 'Record') this.record(attributes)
    else if (this.wanted && name === 'MetadataEntry' && attributes['key'] === ZONE)
      this.kept.push(tag(name, attributes))
  }

  private record(attributes: Attributes): void {
    this.wanted = TYPES.has(attributes['type'] ?? '')
    if (!this.wanted) return
    if (this.kept.length >= MOST) throw new NoHealthData('Too many records.')
    this.kept.push(tag('Record', attributes))
  }

  private closed({ name }: SaxesTagPlain): void {
    if (name !== 'Record' || !this.wanted) return
    this.kept.push('</Record>')
    this.wanted = false
  }
}

type Attributes = Record<string, string>

/** Closed at once where nothing may stand inside. */
const tag = (name: string, attributes: Attributes): string =>
  `<${name} ${TOLD.flatMap((told) => pair(told, attributes[told])).join(' ')}${name === 'Record' ? '>' : '/>'}`

const pair = (name: string, value: string | undefined): string[] =>
  value === undefined ? [] : [`${name}="${escaped(value)}"`]

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;').replaceAll('\n', '&#10;')

/** A small export.xml of the headache records alone. */
export async function headacheRecords(file: Blob, tell: (done: number) => void): Promise<Blob> {
  const records = (await isZip(file)) ? await ofZip(file, tell) : await ofXml(file, tell)
  return new Blob([`<?xml version="1.0" encoding="UTF-8"?>\n<${ROOT}>\n${records.join('\n')}\n</${ROOT}>\n`], {
    type: 'application/xml',
  })
}

async function ofXml(file: Blob, tell: (done: number) => void): Promise<string[]> {
  const records = new Records()
  await eachPiece(file, tell, (piece) => records.push(piece))
  records.close()
  return healthIn([records])
}

/** Of the files inside, those that are XML are looked into; the name of the right one depends on the phone's language. */
async function ofZip(file: Blob, tell: (done: number) => void): Promise<string[]> {
  const all: Records[] = []
  const unzip = new Unzip()
  unzip.register(UnzipInflate)
  unzip.register(UnzipPassThrough)
  unzip.onfile = (inside) => {
    if (!inside.name.toLowerCase().endsWith('.xml')) return
    const records = new Records()
    all.push(records)
    inside.ondata = (fault, bytes, final) => {
      if (fault) throw new NoHealthData(fault.message)
      records.push(bytes)
      if (final) records.close()
    }
    inside.start()
  }
  await eachPiece(file, tell, (piece, final) => unzip.push(piece, final))
  return healthIn(all)
}

function healthIn(all: Records[]): string[] {
  const found = all.filter(({ is }) => is)
  if (found.length === 0) throw new NoHealthData('No health data.')
  if (found.some(({ whole }) => !whole)) throw new NoHealthData('It breaks off.')
  return found.flatMap(({ kept }) => kept)
}

type Take = (piece: Uint8Array, final: boolean) => void

async function eachPiece(file: Blob, tell: (done: number) => void, take: Take): Promise<void> {
  const reader = file.stream().getReader()
  let done = 0
  for (let { value } = await reader.read(); value; { value } = await reader.read()) {
    take(value, false)
    done += value.length
    tell(done)
  }
  take(new Uint8Array(), true)
}
