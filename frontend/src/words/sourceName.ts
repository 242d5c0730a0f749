/** What an app is called whose diary was brought in, in the language of this page. */
import { apps } from './apps'
import { bring } from './bring'

export function sourceName(source: string | null): string {
  const names: Readonly<Record<string, string>> = { ...apps, ...bring.sources }
  return names[source ?? ''] ?? source ?? ''
}
