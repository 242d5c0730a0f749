/** New versions of the app: found, offered, and taken only when the person says so. */
import { signal } from '@preact/signals'

/** Whether a new version waits. It never comes in by itself: someone may be in the middle of an entry. */
export const updateReady = signal(false)

const HOURLY = 60 * 60_000

/** Register the worker that keeps the app on this device, and look for new versions from time to time. */
export async function watchForUpdates(container = worker()): Promise<void> {
  const registration = await registered(container)
  if (!registration || !container) return
  stayKnown(container)
  const look = (): void => {
    updateReady.value = registration.waiting !== null && container.controller !== null
  }
  const follow = (): void => {
    for (const coming of [registration.installing, registration.waiting]) coming?.addEventListener('statechange', look)
    look()
  }
  follow()
  registration.addEventListener('updatefound', follow)
  setInterval(() => void refresh(registration), HOURLY)
}

/** Bring the new version in, and begin anew with it. */
export async function takeUpdate(container = worker(), reload = (): void => location.reload()): Promise<void> {
  const registration = await container?.getRegistration()
  if (!container || !registration?.waiting) return reload()
  container.addEventListener('controllerchange', reload, { once: true })
  registration.waiting.postMessage('take over')
}

/** Ask the server for a new version now; with no network there is none to be had. */
export async function lookForUpdate(container = worker()): Promise<void> {
  const registration = await container?.getRegistration()
  if (registration) await refresh(registration)
}

/**
 * Say for as long as this page is open which script it began with: sw.ts keeps that build, parts not loaded yet included.
 * The lock goes with the page, however it ends.
 */
function stayKnown(container: ServiceWorkerContainer): void {
  const script = document.querySelector<HTMLScriptElement>('script[type="module"]')
  void navigator.locks?.request(`umbra-page ${script ? new URL(script.src).pathname : ''}`, { mode: 'shared' }, () => {
    container.controller?.postMessage('tidy')
    return new Promise<never>(() => undefined)
  })
}

/** A browser may refuse its workers; the app then works as long as its page is open. */
async function registered(container: ServiceWorkerContainer | null): Promise<ServiceWorkerRegistration | undefined> {
  try {
    return await container?.register('/sw.js', { updateViaCache: 'none' })
  } catch {
    return undefined
  }
}

async function refresh(registration: ServiceWorkerRegistration): Promise<void> {
  try {
    await registration.update()
  } catch {
    // No network: the next hour asks again.
  }
}

/** None on a page that came over plain HTTP from another machine. */
const worker = (): ServiceWorkerContainer | null => navigator.serviceWorker ?? null
