/** Apple's export, read on the phone: only its headache records come out, whatever else is in it. */
import { readFileSync } from 'node:fs'
import { strToU8, zipSync } from 'fflate'
import { expect, test } from 'vitest'
import { isHealthExport } from './healthFile'
import { headacheRecords, NoHealthData } from './healthRecords'

const SAMPLE = readFileSync('../tests/exchange/samples/apple_health_export.xml')
const CDA = strToU8(
  '<?xml version="1.0"?><ClinicalDocument><Record type="HKCategoryTypeIdentifierHeadache"/></ClinicalDocument>',
)
const never = (): void => undefined

const xml = (text: string): Blob => new Blob([text])
const read = async (file: Blob): Promise<string> => (await headacheRecords(file, never)).text()
const records = (text: string): number => text.match(/<Record /g)?.length ?? 0
const health = (inside: string): Blob => xml(`<?xml version="1.0"?><HealthData>${inside}</HealthData>`)
/** Long enough that records of headache have passed by before it ends. */
function brokenOff(): Uint8Array<ArrayBuffer> {
  const steps = Array.from({ length: 40_000 }, (_, at) => `<Record type="StepCount" value="${(at * 7919) % 10_007}"/>`)
  const text = SAMPLE.toString().replace('</HealthData>', `${steps.join('')}</HealthData>`)
  return new Uint8Array(zipSync({ 'export.xml': strToU8(text) })).slice(0, 60_000)
}
const HEADACHE =
  '<Record type="HKCategoryTypeIdentifierHeadache" device="of Nora" startDate="2026-09-04 07:20:00 +0200"'

test('the sample gives its nine records of headache and what goes with it, and no step count', async () => {
  const text = await read(new Blob([SAMPLE]))

  expect(records(text)).toBe(9)
  expect(text).not.toContain('StepCount')
  expect(text).toContain('sourceName="Other &amp; App"')
})

test('the export in its ZIP gives the same, whatever the file in it is called', async () => {
  const zip = zipSync({
    'apple_health_export/export_cda.xml': CDA,
    'apple_health_export/Exportación.xml': new Uint8Array(SAMPLE),
    'apple_health_export/routes/walk.gpx': strToU8('not looked into'),
  })
  const told: number[] = []

  const found = await headacheRecords(new Blob([new Uint8Array(zip)]), (done) => told.push(done))

  expect(await found.text()).toBe(await read(new Blob([SAMPLE])))
  expect(told.at(-1)).toBe(zip.length)
})

test('the zone of a record comes along, and what device measured it does not', async () => {
  const zone = '<MetadataEntry key="HKTimeZone" value="Europe/Berlin"/><MetadataEntry key="Other" value="private"/>'
  const text = await read(health(`${HEADACHE}>${zone}</Record><MetadataEntry key="HKTimeZone" value="Mars"/>`))

  expect(text).toContain('<MetadataEntry key="HKTimeZone" value="Europe/Berlin"/></Record>'.replace('/><', '/>\n<'))
  expect(text).not.toMatch(/Nora|private|Mars/)
})

test.each([
  ['another XML', xml('<?xml version="1.0"?><other/>')],
  ['broken XML', health('<Record')],
  [
    'an entity that was declared',
    xml('<!DOCTYPE HealthData [<!ENTITY a "b">]><HealthData><Record type="&a;"/></HealthData>'),
  ],
  ['no text', new Blob([new Uint8Array([0x3c, 0xff, 0xfe])])],
  ['a tag without an end', xml(`<?xml version="1.0"?><HealthData><Record type="${'a'.repeat(9 * 2 ** 20)}`)],
  ['a damaged ZIP', new Blob([new Uint8Array(zipSync({ 'export.xml': new Uint8Array(SAMPLE) })).slice(0, 600)])],
  ['a ZIP whose export breaks off', new Blob([brokenOff()])],
  ['a ZIP of something else', new Blob([new Uint8Array(zipSync({ 'a.txt': strToU8('a') }))])],
])('%s is refused, and nothing of it comes out', async (_, file) => {
  await expect(read(file)).rejects.toThrow()
})

test('a file of something else is told apart from a fault of ours', async () => {
  await expect(read(xml('<other/>'))).rejects.toBeInstanceOf(NoHealthData)
})

test('a ZIP and an XML of Apple are read here, and no other file', async () => {
  expect(await isHealthExport(new Blob([SAMPLE]))).toBe(true)
  expect(await isHealthExport(new Blob([new Uint8Array(zipSync({ 'a.txt': strToU8('a') }))]))).toBe(true)
  expect(await isHealthExport(new Blob(['start_time,end_time']))).toBe(false)
  const ours = zipSync({ 'README.txt': strToU8('a'), 'umbra-diary.json': strToU8('{}') })
  expect(await isHealthExport(new Blob([new Uint8Array(ours)]))).toBe(false)
  expect(await isHealthExport(new Blob([]))).toBe(false)
})
