/** New versions are offered, and come in only when the person says so. */
// @vitest-environment jsdom
import { expect, test, vi } from 'vitest'
import { lookForUpdate, takeUpdate, updateReady, watchForUpdates } from './update'

class Worker extends EventTarget {
  readonly heard: unknown[] = []
  postMessage(message: unknown) {
    this.heard.push(message)
  }
}
class Registration extends EventTarget {
  waiting: Worker | null = null
  installing: Worker | null = null
  asked = 0
  reachable = true
  async update() {
    this.asked += 1
    if (!this.reachable) throw new TypeError('no network')
  }
}
class Container extends EventTarget {
  controller: Worker | null = new Worker()
  readonly registration = new Registration()
  register = async () => this.registration
  getRegistration = async () => this.registration
}
const asBrowser = (container: Container) => container as unknown as ServiceWorkerContainer

test('a version that waits is offered', async () => {
  vi.useFakeTimers()
  const container = new Container()
  await watchForUpdates(asBrowser(container))
  const before = updateReady.value

  container.registration.installing = new Worker()
  container.registration.dispatchEvent(new Event('updatefound'))
  container.registration.waiting = container.registration.installing
  container.registration.waiting.dispatchEvent(new Event('statechange'))
  await vi.advanceTimersByTimeAsync(60 * 60_000)
  vi.useRealTimers()

  expect([before, updateReady.value]).toEqual([false, true])
  expect(container.registration.asked).toBe(1)
})

test('the first version is no news', async () => {
  const container = new Container()
  container.controller = null
  container.registration.waiting = new Worker()

  await watchForUpdates(asBrowser(container))

  expect(updateReady.value).toBe(false)
})

test('taken, the new version comes in, and then the page begins anew', async () => {
  const container = new Container()
  const waiting = new Worker()
  container.registration.waiting = waiting
  let reloads = 0
  await takeUpdate(asBrowser(container), () => {
    reloads += 1
  })
  const before = reloads

  container.dispatchEvent(new Event('controllerchange'))

  expect(waiting.heard).toEqual(['take over'])
  expect([before, reloads]).toEqual([0, 1])
})

test('with none waiting, beginning anew is all there is to do', async () => {
  let reloads = 0

  await takeUpdate(asBrowser(new Container()), () => {
    reloads += 1
  })

  expect(reloads).toBe(1)
})

test('with no network there is no new version, and no fault', async () => {
  const container = new Container()
  container.registration.reachable = false

  await lookForUpdate(asBrowser(container))

  expect(container.registration.asked).toBe(1)
})

test('a browser that refuses its workers is no hindrance', async () => {
  const container = new Container()
  container.register = () => Promise.reject(new DOMException('refused', 'SecurityError'))

  await watchForUpdates(asBrowser(container))

  expect(container.registration.asked).toBe(0)
})

test('a version that was already being fetched when the page began is offered once it is there', async () => {
  const container = new Container()
  const coming = new Worker()
  container.registration.installing = coming
  await watchForUpdates(asBrowser(container))
  const before = updateReady.value

  container.registration.installing = null
  container.registration.waiting = coming
  coming.dispatchEvent(new Event('statechange'))

  expect([before, updateReady.value]).toEqual([false, true])
})

test('an open page says which script it began with as long as it is open, and lets the worker tidy', async () => {
  const held: string[] = []
  const locks = {
    request: (name: string, { mode }: LockOptions, work: () => Promise<unknown>) => {
      held.push(`${mode} ${name}`)
      return work().finally(() => held.pop())
    },
  }
  Object.defineProperty(navigator, 'locks', { value: locks, configurable: true })
  document.head.innerHTML = '<script type="module" src="/assets/app-1234.js"></script>'
  const container = new Container()

  await watchForUpdates(asBrowser(container))

  expect(held).toEqual(['shared umbra-page /assets/app-1234.js'])
  expect((container.controller as Worker).heard).toEqual(['tidy'])
  Reflect.deleteProperty(navigator, 'locks')
})

test('a browser without workers works all the same', async () => {
  await watchForUpdates(null)
  await lookForUpdate(null)

  expect('serviceWorker' in navigator).toBe(false)
})
