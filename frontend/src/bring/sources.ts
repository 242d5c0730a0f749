/** What an app is called whose diary was brought in. */
import { apps } from '../words/apps'
import { bring } from '../words/bring'

export function sourceName(source: string | null): string {
  const names: Readonly<Record<string, string>> = { ...apps, ...bring.sources }
  return names[source ?? ''] ?? source ?? ''
}
