/** The choice of the language of this page; nothing of it is kept, as of nothing else here. */
import { signal } from '@preact/signals'
import { Segments } from '../ui/Segments'
import { LANGUAGES, type Language, language, OWN_NAMES } from '../words/languages'
import { settings } from '../words/settings'
import { speak } from '../words/spoken'

/** Read it in whatever has words, and key with it whatever keeps words. */
export const tongue = signal<Language>(language())

export function Tongue() {
  const take = async (name: string): Promise<void> => {
    const wanted = LANGUAGES.find((known) => known === name)
    if (wanted && (await speak(wanted))) tongue.value = wanted
  }
  return (
    <Segments
      label={settings.language}
      name="language"
      choices={OWN_NAMES}
      chosen={tongue.value}
      onChange={(name) => void take(name)}
    />
  )
}
