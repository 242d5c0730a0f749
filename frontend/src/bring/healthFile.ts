/** Which files are read on this device, whatever their size: a ZIP, and what begins as Apple's export does. */
const ZIP = [0x50, 0x4b, 0x03, 0x04]

export async function isZip(file: Blob): Promise<boolean> {
  const head = new Uint8Array(await file.slice(0, ZIP.length).arrayBuffer())
  return ZIP.every((byte, place) => head[place] === byte)
}

export async function isHealthExport(file: Blob): Promise<boolean> {
  if (await isZip(file)) return true
  return /^\uFEFF?\s*<\?xml[\s\S]*<(!DOCTYPE )?HealthData\b/.test(await file.slice(0, 4_096).text())
}
