/** Where an entry is, always in words: on this phone, in your account, or not written down. While it is being written nothing is claimed. */
import { words } from '../words'
import { Icon } from './Icon'

export type Whereabouts = 'phone' | 'account' | 'nowhere'
const MARK = { phone: 'phone', account: 'cloud', nowhere: 'no' } as const
const says = () => ({
  phone: words.common.onThisPhone,
  account: words.common.inYourAccount,
  nowhere: words.common.notSaved,
})

/** `writing`: the mark keeps its place and is neither seen nor heard. */
export function SavedMark({ where, writing = false }: { where: Whereabouts; writing?: boolean }) {
  return (
    <span class={writing ? 'saved writing' : 'saved'} role="status">
      <Icon name={MARK[where]} />
      {says()[where]}
    </span>
  )
}
