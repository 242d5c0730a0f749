/** Settings of the desk: look, language, and the account. */
import { chooseLook, chosenLook, LOOKS } from '../look/look'
import { Segments } from '../ui/Segments'
import { desk } from '../words/desk'
import { choose, LANGUAGES, language, OWN_NAMES } from '../words/languages'
import { settings } from '../words/settings'
import type { DeskProps } from './Desk'
import { Head } from './Head'
import { PasswordForm } from './PasswordForm'

/** What is on the screen goes with the page: nothing of a diary stays in its memory either. */
const leave = (): void => location.replace('/desk')

export function SettingsPage({ server, me }: DeskProps) {
  const signOut = async (): Promise<void> => {
    const gone = await server.signOut()
    if (gone.ok || gone.status === 401) leave()
  }
  return (
    <>
      <Head title={desk.settings.title} at="settings" />
      <main class="narrow stack">
        <p>{desk.settings.as(me.name ?? '', me.email)}</p>
        <button type="button" class="btn main-act" onClick={() => void signOut()}>
          {desk.settings.signOut}
        </button>
        <p class="small">{desk.way.keeps}</p>
        <Looks />
        <Languages />
        <PasswordForm server={server} />
        <PasswordForm server={server} erasing={leave} />
      </main>
    </>
  )
}

const Looks = () => (
  <section class="stack">
    <h2>{settings.look}</h2>
    <Segments
      label={settings.look}
      name="look"
      choices={settings.looks}
      chosen={chosenLook.value}
      onChange={(name) => {
        const look = LOOKS.find((known) => known === name)
        if (look) chooseLook(look)
      }}
    />
  </section>
)

function Languages() {
  const take = (name: string): void => {
    const wanted = LANGUAGES.find((known) => known === name)
    if (!wanted || wanted === language()) return
    choose(wanted)
    location.reload()
  }
  return (
    <section class="stack">
      <h2>{settings.language}</h2>
      <Segments label={settings.language} name="language" choices={OWN_NAMES} chosen={language()} onChange={take} />
    </section>
  )
}
