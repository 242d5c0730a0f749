/** Where the diary is: in the account, or some of it only on this phone. Nothing is claimed before it is known. */
import { DEVICE } from '../store/database'
import { ready, waiting } from '../store/live'
import { underWay } from '../store/underWay'
import { whose } from '../store/whose'
import { SavedMark } from '../ui/SavedMark'

export function WholeMark() {
  const onlyHere = waiting.value > 0 || whose() === DEVICE
  return <SavedMark where={onlyHere ? 'phone' : 'account'} writing={!ready.value || underWay.value.size > 0} />
}
