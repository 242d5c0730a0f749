/** The period that was chosen, kept while the app is open: the report and the page for a specialist share it. */
import { signal } from '@preact/signals'
import type { Chosen } from './period'

export const chosen = signal<Chosen>({ choice: '90', from: '', to: '' })
