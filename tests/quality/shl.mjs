/** Opens a SMART Health Link with the viewer of somebody else, and writes what came of it as one line of JSON. */
import { SHLViewer } from 'kill-the-clipboard'

const [shlinkURI, passcode, embeddedLengthMax] = process.argv.slice(2)

const kindsOf = ({ resourceType, entry = [], content = [] }) => ({
  resourceType,
  entries: entry.map(({ resource }) => resource.resourceType),
  attachments: content.map(({ attachment }) => [attachment.contentType, atob(attachment.data).slice(0, 5)]),
})

async function outcome() {
  try {
    const viewer = new SHLViewer({ shlinkURI })
    const { manifest, fhirResources } = await viewer.resolveSHL({
      recipient: 'A foreign viewer',
      passcode: passcode || undefined,
      embeddedLengthMax: embeddedLengthMax ? Number(embeddedLengthMax) : undefined,
    })
    const { flag, label } = viewer.shl
    return { flag, label, status: manifest.status, files: fhirResources.map(kindsOf) }
  } catch ({ name, message }) {
    return { refused: name, message }
  }
}

console.log(JSON.stringify(await outcome()))
