/** Which files belong to the pages beside the app alone: nobody with a diary fetches them. */
import type { Rollup } from 'vite'

type Chunk = Rollup.OutputChunk

/** The page of the app itself; what other pages need besides it is theirs. */
const APP = 'app'
const OWN = [APP, 'sw']

export function besideTheApp(bundle: Rollup.OutputBundle): ReadonlySet<string> {
  const chunks = Object.values(bundle).filter((file): file is Chunk => file.type === 'chunk')
  const kept = reached(chunks)
  const rest = chunks.filter((chunk) => !kept.has(chunk.fileName) && !OWN.includes(chunk.name))
  const styles = new Set(chunks.filter(({ fileName }) => kept.has(fileName)).flatMap(stylesOf))
  const others = rest.flatMap((chunk) => [chunk.fileName, ...stylesOf(chunk).filter((style) => !styles.has(style))])
  const pages = Object.keys(bundle).filter((file) => file.endsWith('.html') && file !== 'index.html')
  return new Set([...others, ...pages])
}

/** Everything that the app fetches, at once or later. */
function reached(chunks: readonly Chunk[]): ReadonlySet<string> {
  const found = new Set<string>()
  const walk = (fileName: string): void => {
    if (found.has(fileName)) return
    found.add(fileName)
    const chunk = chunks.find((one) => one.fileName === fileName)
    for (const next of [...(chunk?.imports ?? []), ...(chunk?.dynamicImports ?? [])]) walk(next)
  }
  for (const { isEntry, name, fileName } of chunks) if (isEntry && name === APP) walk(fileName)
  return found
}

const stylesOf = (chunk: Chunk): string[] => [...(chunk.viteMetadata?.importedCss ?? [])]
