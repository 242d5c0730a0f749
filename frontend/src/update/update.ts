/** New versions of the app: found, offered, and taken only when the person says so. */
import { signal } from '@preact/signals'

/** Whether a new version waits. It never comes in by itself: someone may be in the middle of an entry. */
export const updateReady = signal(false)

const HOURLY = 60 * 60_000

/** Register the worker that keeps the app on this device, and look for new versions from time to time. */
export async function watchForUpdates(container = worker()): Promise<void> {
  const registration = await registered(container)
  if (!registration || !container) return
  const look = (): void => {
    updateReady.value = registration.waiting !== null && container.controller !== null
  }
  look()
  registration.addEventListener('updatefound', () => registration.installing?.addEventListener('statechange', look))
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
