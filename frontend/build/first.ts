/** Lays what the first screen stands on into one file: each file more is one more way to and from the device's store. */
import { fileURLToPath } from 'node:url'

/** What rolldown tells of a module while it makes chunks. */
interface Graph {
  getModuleInfo(id: string): { importedIds: readonly string[] } | null
}

const MAIN = fileURLToPath(new URL('../src/main.tsx', import.meta.url))
const known = new WeakMap<Graph, ReadonlySet<string>>()

/** Everything that main.tsx imports at once, itself left out. */
function firstIn(graph: Graph): ReadonlySet<string> {
  const found = new Set<string>()
  const walk = (id: string): void => {
    for (const next of graph.getModuleInfo(id)?.importedIds ?? []) {
      if (found.has(next)) continue
      found.add(next)
      walk(next)
    }
  }
  walk(MAIN)
  return found
}

export function inFirst(id: string, graph: Graph): string | null {
  const first = known.get(graph) ?? firstIn(graph)
  known.set(graph, first)
  return first.has(id) ? 'first' : null
}
