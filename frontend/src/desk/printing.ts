/** Whether the page is being put on paper: then all of a list is drawn, and not only what is near. */
import { signal } from '@preact/signals'

export const printing = signal(false)

export function followPrinting(): () => void {
  const follow = ({ type }: Event): void => {
    printing.value = type === 'beforeprint'
  }
  addEventListener('beforeprint', follow)
  addEventListener('afterprint', follow)
  return () => {
    removeEventListener('beforeprint', follow)
    removeEventListener('afterprint', follow)
  }
}
