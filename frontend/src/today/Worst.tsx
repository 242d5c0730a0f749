/** The worst of it, in one tap: what this person names most stands first, the rest behind one key more. */
import { useSignal } from '@preact/signals'
import type { MostBothersome } from '../contract/vocabulary'
import { MOST_BOTHERSOME } from '../contract/vocabulary'
import type { EntryOf } from '../store/database'
import { change } from '../store/diary'
import { episodes } from '../store/live'
import { OneOf } from '../ui/OneOf'
import { isUsual, saying } from '../usual/own'
import { words } from '../words'
import { inAttack } from '../words/inAttack'
import { moreOptions } from '../words/moreOptions'
import { act } from './undo'
import { worstFirst } from './worst'

const AT_HAND = 4

export function Worst({ attack: { id, fields } }: { attack: EntryOf<'episode'> }) {
  const all = useSignal(false)
  const chosen = fields.most_bothersome ?? null
  const order = worstFirst(episodes.value.map((one) => one.fields))
  const shown = all.value ? order : order.filter((name, at) => at < AT_HAND || name === chosen)
  return (
    <div>
      <OneOf
        title={inAttack.worst.title}
        name="worst"
        choices={Object.fromEntries(shown.map((name) => [name, moreOptions.most_bothersome[name]]))}
        chosen={chosen}
        usual={isUsual(fields, 'most_bothersome')}
        onChange={(choice) => void say(id, chosen, MOST_BOTHERSOME.find((name) => name === choice) ?? null)}
      />
      {!all.value && (
        <button type="button" class="btn plain wide" onClick={() => (all.value = true)}>
          {inAttack.worst.more}
        </button>
      )}
    </div>
  )
}

type Said = MostBothersome | null

const say = (id: string, before: Said, after: Said): Promise<void> =>
  act(async () => {
    const write = (symptom: Said) => change('episode', id, (stored) => saying(stored, { most_bothersome: symptom }))
    await write(after)
    return { says: words.common.answered, undo: () => write(before) }
  })
