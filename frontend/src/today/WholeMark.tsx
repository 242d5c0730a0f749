/** Where the diary is: in the account, or some of it only on this phone. */
import { DEVICE } from '../store/database'
import { waiting } from '../store/live'
import { whose } from '../store/whose'
import { SavedMark } from '../ui/SavedMark'

export function WholeMark() {
  const onlyHere = waiting.value > 0 || whose() === DEVICE
  return <SavedMark where={onlyHere ? 'phone' : 'account'} />
}
