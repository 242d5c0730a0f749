/** What came with it: light, sound, smell, vomiting, and feeling sick by degrees. */
import { saidWords } from '../ui/answer'
import { ChipGroup } from '../ui/ChipGroup'
import { OneOf } from '../ui/OneOf'
import { isUsual } from '../usual/own'
import { words } from '../words'
import { allNo, tapOne } from './Feels'
import { choose, type Part } from './part'
import type { Stored } from './write'

const FIELDS = ['photophobia', 'phonophobia', 'osmophobia', 'vomiting'] as const

export function CameWith({ said, tell }: Part) {
  const { sick, symptoms, nausea } = words.options
  const sickness = said.nausea == null ? null : said.nausea !== 'none'
  return (
    <ChipGroup
      title={words.attack.groups.cameWith}
      options={FIELDS.map((field) => ({
        key: field,
        answer: said[field],
        usual: isUsual(said, field),
        ...symptoms[field],
      }))}
      said={saidWords([...FIELDS.map((field) => said[field]), sickness])}
      withKey="with key"
      onTap={(key) => tapOne(tell, FIELDS, key)}
      onNone={() => tell(noneCame)}
    >
      <OneOf
        title={sick.label}
        hint={sick.med}
        name="nausea"
        choices={nausea}
        chosen={said.nausea}
        usual={isUsual(said, 'nausea')}
        onChange={(degree) => choose(tell, 'nausea', degree)}
      />
    </ChipGroup>
  )
}

/** None of these says no to feeling sick too. */
export function noneCame(stored: Stored): Stored {
  const answers = allNo(stored, FIELDS)
  return { ...answers, nausea: answers.photophobia === false ? 'none' : null }
}
