/** Where an entry is, always in words: on this phone, in your account, or not written down. */
import { words } from '../words'
import { Icon } from './Icon'

export type Whereabouts = 'phone' | 'account' | 'nowhere'
const MARK = { phone: 'phone', account: 'cloud', nowhere: 'no' } as const
const says = () => ({
  phone: words.common.onThisPhone,
  account: words.common.inYourAccount,
  nowhere: words.common.notSaved,
})

export function SavedMark({ where }: { where: Whereabouts }) {
  return (
    <span class="saved" role="status">
      <Icon name={MARK[where]} />
      {says()[where]}
    </span>
  )
}
