/** Every file below a folder, as paths relative to it with forward slashes. */
import { readdirSync } from 'node:fs'
import { join, relative, sep } from 'node:path'

export const filesBelow = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort()
