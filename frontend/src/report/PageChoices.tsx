/** The language and the paper of the page, and what goes along. */
import { Segments } from '../ui/Segments'
import { Switch } from '../ui/Switch'
import { LANGUAGES, language, OWN_NAMES } from '../words/languages'
import { page } from '../words/page'
import { type Choices, choices, usualPaper } from './pageAsked'

const PAPERS = ['a4', 'us-letter'] as const

export function PageChoices() {
  const now = choices.value
  return (
    <div class="answers">
      <Segments
        label={page.language}
        name="page-language"
        choices={OWN_NAMES}
        chosen={now.language ?? language()}
        onChange={(name) => change({ language: LANGUAGES.find((one) => one === name) ?? null })}
      />
      <Segments
        label={page.paper}
        name="page-paper"
        choices={page.papers}
        chosen={now.paper ?? usualPaper()}
        onChange={(name) => change({ paper: PAPERS.find((one) => one === name) ?? null })}
      />
      <Switch
        label={page.notes}
        hint={page.notesHint}
        on={now.notes === 'included'}
        onChange={(on) => change({ notes: on === 'on' ? 'included' : 'left out' })}
      />
      <Switch
        label={page.background}
        hint={page.backgroundHint}
        on={now.background === 'included'}
        onChange={(on) => change({ background: on === 'on' ? 'included' : 'left out' })}
      />
    </div>
  )
}

function change(part: Partial<Choices>): void {
  choices.value = { ...choices.value, ...part }
}
