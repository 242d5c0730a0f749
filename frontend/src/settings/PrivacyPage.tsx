/** Who can see what, in plain words. */
import { privacy } from '../words/privacy'
import { Head } from './Head'

export function PrivacyPage() {
  return (
    <>
      <Head title={privacy.title} />
      <main class="main">
        <p>{privacy.lead}</p>
        {privacy.parts.map(({ title, says }) => (
          <section key={title} class="stack tight">
            <h2>{title}</h2>
            {says.map((one) => (
              <p key={one}>{one}</p>
            ))}
          </section>
        ))}
      </main>
    </>
  )
}
