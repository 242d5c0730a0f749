/** The one screen that is shown now. Today is at hand at once; the others come when asked for. */
import type { ComponentType } from 'preact'
import { useEffect } from 'preact/hooks'
import { attackRuns } from '../look/look'
import { unavailable } from '../store/diary'
import { episodes, ready, whole } from '../store/live'
import { Today } from '../today/Today'
import { app } from '../words/app'
import { minute, now } from './clock'
import { type LatePart, late } from './late'
import { Notice } from './Notice'
import { go, goInstead } from './route'
import { type Name, type Screen, screenAt } from './screens'
import { calm } from './stands'

export type PageProps = { id: string; search: URLSearchParams; now: Date; clock: () => Date } & Ways
type Ways = { go: (address: string) => void; goInstead: (address: string) => void }

/** Fetched as soon as Today stands: nobody with an attack waits for it. */
const Attack = late<PageProps>(() => import('../attack/AttackPage').then((part) => part.AttackPage))
const Diary = late<PageProps>(() => import('../diary/DiaryPage').then((part) => part.DiaryPage))
const Report = late<PageProps>(() => import('../report/ReportPage').then((part) => part.ReportPage))
const Settings = late<PageProps>(() => import('../settings/SettingsPage').then((part) => part.SettingsPage))

/** The tabs too, once they are kept on the device, one after another: a first tap on one waits for nothing. */
const soon = (): LatePart<PageProps>[] =>
  navigator.serviceWorker?.controller ? [Attack, Diary, Report, Settings] : [Attack]

async function prepare(): Promise<void> {
  for (const part of soon()) {
    await calm()
    await part.prepare()
  }
}

const LATE: Record<Exclude<Name, 'missing' | 'today'>, LatePart<PageProps>> = {
  attack: Attack,
  past: late(() => import('../today/PastAttack').then((part) => part.PastAttack)),
  diary: Diary,
  day: late(() => import('../diary/DayPage').then((part) => part.DayPage)),
  dose: late(() => import('../diary/DosePage').then((part) => part.DosePage)),
  compare: late(() => import('../compare/ComparePage').then((part) => part.ComparePage)),
  report: Report,
  page: late(() => import('../report/SpecialistPage').then((part) => part.SpecialistPage)),
  share: late(() => import('../share/SharePage').then((part) => part.SharePage)),
  settings: Settings,
  medicines: late(() => import('../settings/MedicinesPage').then((part) => part.MedicinesPage)),
  background: late(() => import('../settings/BackgroundPage').then((part) => part.BackgroundPage)),
  deleted: late(() => import('../history/DeletedPage').then((part) => part.DeletedPage)),
  history: late(() => import('../history/HistoryPage').then((part) => part.HistoryPage)),
  waiting: late(() => import('../settings/WaitingPage').then((part) => part.WaitingPage)),
  backup: late(() => import('../backup/BackupPage').then((part) => part.BackupPage)),
  bring: late(() => import('../bring/BringPage').then((part) => part.BringPage)),
  export: late(() => import('../out/OutPage').then((part) => part.OutPage)),
  written: late(() => import('../written/WrittenPage').then((part) => part.WrittenPage)),
  followers: late(() => import('../followers/FollowersPage').then((part) => part.FollowersPage)),
  restore: late(() => import('../backup/RestorePage').then((part) => part.RestorePage)),
  privacy: late(() => import('../settings/PrivacyPage').then((part) => part.PrivacyPage)),
  about: late(() => import('../settings/AboutPage').then((part) => part.AboutPage)),
  account: late(() => import('../account/AccountPage').then((part) => part.AccountPage)),
  'sign-up': late(() => import('../account/SignUp').then((part) => part.SignUp)),
  'sign-in': late(() => import('../account/SignIn').then((part) => part.SignIn)),
}
const PAGES: Record<Exclude<Name, 'missing'>, ComponentType<PageProps>> = { today: Today, ...LATE }

/** A finger on a link: what it leads to is fetched while the finger is still down. */
function prepareUnder({ target }: PointerEvent): void {
  const link = target instanceof Element ? target.closest('a') : null
  if (!link || link.origin !== location.origin) return
  const { name } = screenAt(link.pathname, '')
  if (name !== 'missing' && name !== 'today') LATE[name].prepare().catch(() => undefined)
}

export function Page({ screen }: { screen: Screen }) {
  useEffect(() => void prepare().catch(() => undefined), [])
  useEffect(() => {
    addEventListener('pointerdown', prepareUnder)
    return () => removeEventListener('pointerdown', prepareUnder)
  }, [])
  if (unavailable.value) return <NoStore />
  if (screen.name === 'missing') return <Missing />
  if (!isThere(screen)) return <Notice title={app.opening} />
  const Shown = PAGES[screen.name]
  return <Shown id={screen.id} search={screen.search} now={minute.value} clock={now} go={go} goInstead={goInstead} />
}

/** These say nothing of what is not there yet; the others would miss what is only still being read. */
const AT_ONCE: readonly Name[] = ['today', 'past', 'diary', 'report', 'about', 'sign-up', 'sign-in']

const isThere = ({ name, id }: Screen): boolean =>
  whole.value ||
  // An attack that runs shows Today another face, which only the diary knows.
  (name === 'today' && !attackRuns.value) ||
  (ready.value && (AT_ONCE.includes(name) || episodes.value.some((attack) => attack.id === id)))

const NoStore = () => (
  <Notice title={app.noStoreTitle} says={app.noStore}>
    <button type="button" class="btn main-act wide" onClick={() => location.reload()}>
      {app.again}
    </button>
  </Notice>
)

const Missing = () => (
  <Notice title={app.missingTitle} says={app.missing}>
    <a class="btn main-act wide" href="/">
      {app.toToday}
    </a>
  </Notice>
)
