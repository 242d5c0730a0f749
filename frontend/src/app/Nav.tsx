/** The four tabs, where the thumb rests. */
import { Icon, type IconName } from '../ui/Icon'
import { app } from '../words/app'
import type { Tab } from './screens'

const TABS: readonly { tab: Tab; address: string; icon: IconName }[] = [
  { tab: 'today', address: '/', icon: 'today' },
  { tab: 'diary', address: '/diary', icon: 'diary' },
  { tab: 'report', address: '/report', icon: 'report' },
  { tab: 'settings', address: '/settings', icon: 'settings' },
]

export function Nav({ current }: { current: Tab }) {
  return (
    <nav class="nav four" aria-label={app.main}>
      <ul>
        {TABS.map(({ tab, address, icon }) => (
          <li key={tab}>
            <a href={address} aria-current={tab === current ? 'page' : undefined}>
              <Icon name={icon} />
              <span>{app.tabs[tab]}</span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
