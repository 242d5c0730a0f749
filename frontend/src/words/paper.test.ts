/** The words that the page for the specialist shares with the screens are the same words, in each language. */
import { expect, test } from 'vitest'
import { CATALOGUES } from '../testing/words'
import { LANGUAGES } from './languages'

type Labelled = Readonly<Record<string, string | { readonly label: string }>>

const SOFT_HYPHEN = /\u00ad/g

test.each(LANGUAGES)('the page for the specialist says in %s what the screens say', async (language) => {
  const { counted, flags, background, moreOptions } = CATALOGUES[language].late
  const shared = {
    counted,
    flags: flags.reasons,
    aura: labels(moreOptions.aura),
    family_history: labels(background.family),
    hormonal_contraception: background.contraceptions,
    pregnancy: background.pregnancies,
    indometacin_response: background.indometacins,
    lifetime_attacks: background.lifetimeOf,
    tests: background.testKinds,
    red_flag_answers: labels(background.redFlag),
  }

  const page = `${JSON.stringify(shared, null, 1).replace(SOFT_HYPHEN, '')}\n`

  await expect(page).toMatchFileSnapshot(`../../../backend/render/words/screen.${language}.json`)
})

const labels = (named: Labelled): Record<string, string> =>
  Object.fromEntries(Object.entries(named).map(([name, said]) => [name, typeof said === 'string' ? said : said.label]))
