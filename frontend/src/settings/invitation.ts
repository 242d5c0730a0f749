/** What the browser offers for the home screen; some say it with an event, some only in their own menu. */
import { signal } from '@preact/signals'

type Invitation = Event & { prompt(): Promise<unknown> }

export const invitation = signal<Invitation | null>(null)

const isInvitation = (event: Event): event is Invitation => 'prompt' in event && typeof event.prompt === 'function'

/** Keep the browser's own invitation until the person asks for it; the answer stops it. */
export function waitForInvitation(): () => void {
  const invited = (event: Event): void => {
    if (!isInvitation(event)) return
    event.preventDefault()
    invitation.value = event
  }
  const installed = (): void => {
    invitation.value = null
  }
  addEventListener('beforeinstallprompt', invited)
  addEventListener('appinstalled', installed)
  return () => {
    removeEventListener('beforeinstallprompt', invited)
    removeEventListener('appinstalled', installed)
  }
}

export async function install(): Promise<void> {
  await invitation.value?.prompt()
  invitation.value = null
}

export const onHomeScreen = (): boolean =>
  matchMedia('(display-mode: standalone)').matches || ('standalone' in navigator && navigator.standalone === true)

/** Safari on a phone has no invitation: there the way leads through its own menu. */
export const withoutInvitation = (): boolean => 'standalone' in navigator
