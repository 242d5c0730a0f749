/** Which number to call in an emergency: that of the reader's region, or one chosen on this device. */
import { computed, signal } from '@preact/signals'
import { numberOf } from './emergencyNumbers'

const KEY = 'umbra.emergency-number'

/** As it was typed; empty where nobody has. */
export const chosenNumber = signal(remembered())

export const emergencyNumber = computed(() => chosenNumber.value || numberOf(region()))

export function chooseNumber(typed: string): void {
  chosenNumber.value = typed.trim()
  try {
    localStorage.setItem(KEY, chosenNumber.value)
  } catch {
    // Then it lasts as long as the page.
  }
}

/** What may stand in a telephone number. */
export function isNumber(typed: string): boolean {
  return /^\+?[\d ]{0,19}$/.test(typed.trim())
}

/** The region that the reader's languages name, such as "AU"; undefined where none does. */
export function region(): string | undefined {
  return navigator.languages.map(regionOf).find((name) => name !== undefined)
}

function regionOf(language: string): string | undefined {
  try {
    return new Intl.Locale(language).region
  } catch {
    return undefined
  }
}

function remembered(): string {
  try {
    const kept = localStorage.getItem(KEY) ?? ''
    return isNumber(kept) ? kept : ''
  } catch {
    return ''
  }
}
