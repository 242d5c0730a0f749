/** The invitation to put the app on the home screen, where the browser makes one possible. */
import { Icon } from '../ui/Icon'
import { settings } from '../words/settings'
import { install, invitation, onHomeScreen, withoutInvitation } from './invitation'

export function Install() {
  if (onHomeScreen()) return null
  if (invitation.value) return <Invite />
  return withoutInvitation() ? (
    <li class="item">
      <Icon name="up" />
      <span>
        {settings.install}
        <span class="small under">{settings.installIos}</span>
      </span>
    </li>
  ) : null
}

function Invite() {
  return (
    <li>
      <button type="button" class="item" onClick={() => void install()}>
        <Icon name="up" />
        <span>
          {settings.install}
          <span class="small under">{settings.installHint}</span>
        </span>
      </button>
    </li>
  )
}
