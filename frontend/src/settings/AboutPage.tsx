/** What Umbra does, where the diary is, and what never happens with it. */
import { settings } from '../words/settings'
import { Head } from './Head'

export function AboutPage() {
  const { title, what, where, no, offline, out, emergency, version } = settings.about_
  return (
    <>
      <Head title={title} />
      <main class="main">
        {[what, where, no, offline, out].map((says) => (
          <p key={says}>{says}</p>
        ))}
        <p class="card notice tight">{emergency}</p>
        <p class="small">{version}</p>
      </main>
    </>
  )
}
