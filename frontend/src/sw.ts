/** Keeps the app itself on the device, so that it opens with no network. It holds no state and never touches /api. */
declare const self: ServiceWorkerGlobalScope & {
  readonly __FILES: readonly (readonly [address: string, digest: string])[]
}

export {}

/** The build puts the list of files here. */
const files = self.__FILES
const PREFIX = 'umbra-'
const PAGE = '/index.html'
/** What the server answers itself; everything else that a person navigates to is the app. */
const SERVERS_OWN = /^\/(api|healthz|readyz|metrics)(\/|$)/

const digest = files.map(([, mark]) => mark).join('')
const name = `${PREFIX}${[...digest].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) >>> 0, 7).toString(36)}`
const stamped = (address: string, mark: string): string => `${address}?${mark}`
const addressOf = new Map(files.map(([address, mark]) => [address, stamped(address, mark)]))

self.addEventListener('install', (event) => event.waitUntil(install()))
self.addEventListener('activate', (event) => event.waitUntil(activate()))
self.addEventListener('message', (event) => {
  // Only the person's yes brings the new app in; see update/update.ts.
  if (event.data === 'take over') void self.skipWaiting()
})
self.addEventListener('fetch', (event) => {
  const { request } = event
  const address = new URL(request.url)
  if (request.method !== 'GET' || address.origin !== self.location.origin || SERVERS_OWN.test(address.pathname)) return
  event.respondWith(request.mode === 'navigate' ? page(request) : file(request, address.pathname))
})

/** All files or none; what the version before had already is copied, not fetched. */
async function install(): Promise<void> {
  const cache = await caches.open(name)
  await Promise.all(files.map(([address, mark]) => add(cache, address, mark)))
}

async function add(cache: Cache, address: string, mark: string): Promise<void> {
  const key = stamped(address, mark)
  const response = (await caches.match(key)) ?? (await fetch(address, { cache: 'no-cache' }))
  if (!response.ok) throw new TypeError(`${address} answered ${response.status}`)
  await cache.put(key, response)
}

/** One version back is kept: a page that is still open may want a part that it has not loaded yet. */
async function activate(): Promise<void> {
  const ours = (await caches.keys()).filter((key) => key.startsWith(PREFIX) && key !== name)
  await Promise.all(ours.slice(0, -1).map((key) => caches.delete(key)))
  await self.clients.claim()
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
