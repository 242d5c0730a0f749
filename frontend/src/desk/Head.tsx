/** The head of each page of the desk: its title, and the ways to the others. */
import type { ComponentChildren } from 'preact'
import { desk } from '../words/desk'

type At = 'patients' | 'questions' | 'agreement' | 'settings'
const ADDRESS: Record<At, string> = {
  patients: '/desk',
  questions: '/desk/questions',
  agreement: '/desk/agreement',
  settings: '/desk/settings',
}
const ALL: readonly At[] = ['patients', 'questions', 'agreement', 'settings']

export function Head({ title, at, children }: { title: string; at: At; children?: ComponentChildren }) {
  return (
    <header class="desk-top">
      <h1>{title}</h1>
      {children}
      <nav aria-label={desk.nav.main}>
        <ul class="ways">
          {ALL.map((one) => (
            <li key={one}>
              <a class="btn plain" href={ADDRESS[one]} aria-current={one === at ? 'page' : undefined}>
                {desk.nav[one]}
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </header>
  )
}
