/** Which files are read on this device, whatever their size: a ZIP, and what begins as Apple's export does. */
const ZIP = [0x50, 0x4b, 0x03, 0x04]
const LAST = 8_192
const OURS = ['umbra-diary.json', 'checkins.csv']

export async function isZip(file: Blob): Promise<boolean> {
  const head = new Uint8Array(await file.slice(0, ZIP.length).arrayBuffer())
  return ZIP.every((byte, place) => head[place] === byte)
}

/** A ZIP of our own names its files at its end; it is read where every other file is. */
async function isOurs(file: Blob): Promise<boolean> {
  const names = await file.slice(Math.max(0, file.size - LAST)).text()
  return OURS.some((name) => names.includes(name))
}

export async function isHealthExport(file: Blob): Promise<boolean> {
  if (await isZip(file)) return !(await isOurs(file))
  return /^\uFEFF?\s*<\?xml[\s\S]*<(!DOCTYPE )?HealthData\b/.test(await file.slice(0, 4_096).text())
}
