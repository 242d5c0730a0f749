/** Which screen an address leads to, and under which tab it stands. */
export type Tab = 'today' | 'diary' | 'report' | 'settings'
export type Name =
  | 'today'
  | 'attack'
  | 'past'
  | 'diary'
  | 'day'
  | 'dose'
  | 'compare'
  | 'report'
  | 'page'
  | 'share'
  | 'settings'
  | 'medicines'
  | 'background'
  | 'waiting'
  | 'deleted'
  | 'history'
  | 'backup'
  | 'export'
  | 'bring'
  | 'written'
  | 'followers'
  | 'restore'
  | 'privacy'
  | 'about'
  | 'account'
  | 'sign-up'
  | 'sign-in'
  | 'missing'
export type Screen = { name: Name; tab: Tab; id: string; search: URLSearchParams }

/** The address of each screen; a last part that varies is its id. */
const ADDRESSES: readonly (readonly [RegExp, Name, Tab])[] = [
  [/^\/$/, 'today', 'today'],
  [/^\/attack\/([\w-]+)$/, 'attack', 'today'],
  [/^\/past$/, 'past', 'today'],
  [/^\/diary$/, 'diary', 'diary'],
  [/^\/diary\/(\d{4}-\d{2}-\d{2})$/, 'day', 'diary'],
  [/^\/dose\/([\w-]+)$/, 'dose', 'diary'],
  [/^\/compare$/, 'compare', 'diary'],
  [/^\/report$/, 'report', 'report'],
  [/^\/report\/page$/, 'page', 'report'],
  [/^\/share$/, 'share', 'report'],
  [/^\/settings$/, 'settings', 'settings'],
  [/^\/settings\/medicines(?:\/([\w-]+))?$/, 'medicines', 'settings'],
  [/^\/settings\/background$/, 'background', 'settings'],
  [/^\/settings\/waiting$/, 'waiting', 'settings'],
  [/^\/settings\/deleted$/, 'deleted', 'settings'],
  [/^\/history\/(\w+\/[\w-]+)$/, 'history', 'diary'],
  [/^\/settings\/backup$/, 'backup', 'settings'],
  [/^\/settings\/export$/, 'export', 'settings'],
  [/^\/settings\/import$/, 'bring', 'settings'],
  [/^\/settings\/written$/, 'written', 'settings'],
  [/^\/settings\/privacy$/, 'privacy', 'settings'],
  [/^\/followers$/, 'followers', 'settings'],
  [/^\/restore$/, 'restore', 'today'],
  [/^\/settings\/about$/, 'about', 'settings'],
  [/^\/settings\/account$/, 'account', 'settings'],
  [/^\/sign-up$/, 'sign-up', 'settings'],
  [/^\/sign-in$/, 'sign-in', 'settings'],
]

export function screenAt(path: string, search: string): Screen {
  const asked = new URLSearchParams(search)
  for (const [address, name, tab] of ADDRESSES) {
    const found = address.exec(path)
    if (found) return { name, tab, id: found[1] ?? '', search: asked }
  }
  return { name: 'missing', tab: 'today', id: '', search: asked }
}
