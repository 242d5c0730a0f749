/** Which language the page speaks: each by its own name, so that whoever cannot read this one finds theirs. */
import { Segments } from '../ui/Segments'
import { choose, LANGUAGES, language, OWN_NAMES } from '../words/languages'
import { settings } from '../words/settings'

/** Everything is stored as it is said, so the page may begin anew in the other language. */
const beginAnew = (): void => location.reload()

export function LanguageChoice({ anew = beginAnew }: { anew?: () => void }) {
  const take = (name: string): void => {
    const wanted = LANGUAGES.find((known) => known === name)
    if (!wanted || wanted === language()) return
    choose(wanted)
    anew()
  }
  return (
    <section class="stack" aria-labelledby="language">
      <h2 id="language">{settings.language}</h2>
      <Segments label={settings.language} name="language" choices={OWN_NAMES} chosen={language()} onChange={take} />
    </section>
  )
}
