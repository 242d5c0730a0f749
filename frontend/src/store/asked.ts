/** Which open attacks were said to be still there, so that nobody is asked twice. */
const KEY = 'umbra.still-there'

/** `_since` makes whoever shows the answer look again after one was given. */
export const wasAsked = (id: string, _since: number): boolean => said().includes(id)

export function stillThere(id: string): void {
  try {
    localStorage.setItem(KEY, [...said().slice(-9), id].join(' '))
  } catch {
    // Without storage the question comes again, which does no harm.
  }
}

function said(): string[] {
  try {
    return (localStorage.getItem(KEY) ?? '').split(' ')
  } catch {
    return []
  }
}
