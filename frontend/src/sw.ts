/** Keeps the app itself on the device, so that it opens with no network. It holds no state and never touches /api. */
declare const self: ServiceWorkerGlobalScope & {
  readonly __FILES: readonly (readonly [address: string, digest: string])[]
}

export {}

/** The build puts the list of files here. */
const files = self.__FILES
const PREFIX = 'umbra-'
const PAGE = '/index.html'
/** A page says by a lock of this name which script it began with. */
const LOCK = 'umbra-page '
/** What the server answers itself, other pages of its own among it; everything else that a person navigates to is the app. */
const SERVERS_OWN = /^\/(api|healthz|readyz|metrics|desk|shared)(\/|$)/

const digest = files.map(([, mark]) => mark).join('')
const name = `${PREFIX}${[...digest].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) >>> 0, 7).toString(36)}`
const stamped = (address: string, mark: string): string => `${address}?${mark}`
const addressOf = new Map(files.map(([address, mark]) => [address, stamped(address, mark)]))

self.addEventListener('install', (event) => event.waitUntil(install()))
self.addEventListener('activate', (event) => event.waitUntil(tidy().then(() => self.clients.claim())))
self.addEventListener('message', (event) => {
  // Only the person's yes brings the new app in, and a page that begins may be the last that an old one was kept for.
  if (event.data === 'take over') void self.skipWaiting()
  if (event.data === 'tidy') event.waitUntil(tidy())
})
self.addEventListener('fetch', (event) => {
  const { request } = event
  const address = new URL(request.url)
  if (request.method !== 'GET' || address.origin !== self.location.origin || SERVERS_OWN.test(address.pathname)) return
  event.respondWith(request.mode === 'navigate' ? page(request) : file(request, address.pathname))
})

/** All files or none. What was fetched before a fault is kept for the next try, but not where the device is full. */
async function install(): Promise<void> {
  try {
    const cache = await caches.open(name)
    await Promise.all(files.map(([address, mark]) => add(cache, address, mark)))
  } catch (fault) {
    if (fault instanceof DOMException && fault.name === 'QuotaExceededError') await caches.delete(name)
    throw fault
  }
}

/** What another build had already is copied, not fetched; a file that is not of this build is not taken for it. */
async function add(cache: Cache, address: string, mark: string): Promise<void> {
  const key = stamped(address, mark)
  const response = (await caches.match(key)) ?? (await fetch(address, { cache: 'no-cache' }))
  if (!response.ok) throw new TypeError(`${address} answered ${response.status}`)
  if ((await digestOf(response.clone())) !== mark) throw new TypeError(`${address} is of another build`)
  await cache.put(key, response)
}

/** As build/precache.ts writes it. */
async function digestOf(response: Response): Promise<string> {
  const bytes = new Uint8Array(await crypto.subtle.digest('SHA-256', await response.arrayBuffer()))
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .slice(0, 12)
}

/** Another build goes once no open page came from it. While one is being fetched or waits, nothing goes. */
async function tidy(): Promise<void> {
  if (self.registration.installing || self.registration.waiting) return
  const scripts = await scriptsOpen()
  const others = (await caches.keys()).filter((key) => key.startsWith(PREFIX) && key !== name)
  await Promise.all(others.map((other) => dropUnless(other, scripts)))
}

/** The script of each open page, which holds a lock in its name (update/update.ts); null when one does not say. */
async function scriptsOpen(): Promise<string[] | null> {
  const pages = await self.clients.matchAll({ type: 'window', includeUncontrolled: true })
  const { held = [] } = await navigator.locks.query()
  const scripts = held.flatMap((lock) => (lock.name?.startsWith(LOCK) ? [lock.name.slice(LOCK.length)] : []))
  return scripts.length < pages.length ? null : scripts
}

async function dropUnless(other: string, scripts: string[] | null): Promise<void> {
  const addresses = (await (await caches.open(other)).keys()).map(({ url }) => new URL(url).pathname)
  const needed = scripts === null || scripts.some((script) => addresses.includes(script))
  if (!needed) await caches.delete(other)
}

async function page(request: Request): Promise<Response> {
  return (await kept(PAGE)) ?? fetch(request)
}

async function file(request: Request, path: string): Promise<Response> {
  return (await kept(path)) ?? (await caches.match(request, { ignoreSearch: true })) ?? fetch(request)
}

async function kept(path: string): Promise<Response | undefined> {
  const key = addressOf.get(path)
  return key ? (await caches.open(name)).match(key) : undefined
}
