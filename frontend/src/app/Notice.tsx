/** A page that has only one thing to say, and perhaps one thing to do. */
import type { ComponentChildren } from 'preact'

export type NoticeProps = { title: string; says?: string; children?: ComponentChildren }

export function Notice({ title, says, children }: NoticeProps) {
  return (
    <>
      <header class="top">
        <h1>{title}</h1>
      </header>
      <main class="main low">
        <p class="spread">{says}</p>
        {children}
      </main>
    </>
  )
}
