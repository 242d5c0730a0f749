/** Settings: the look, what is mine, and where the diary is. */
import { person } from '../account/session'
import { attackLookByItself, chooseAttackLookByItself, chooseLook, chosenLook, LOOKS } from '../look/look'
import { areDue } from '../rules/asked'
import { background, discarded, medications, refused, setAside, waiting } from '../store/live'
import { underWay } from '../store/underWay'
import { Icon, type IconName } from '../ui/Icon'
import { SavedMark } from '../ui/SavedMark'
import { Segments } from '../ui/Segments'
import { Switch } from '../ui/Switch'
import { words } from '../words'
import { account } from '../words/account'
import { backup } from '../words/backup'
import { bring } from '../words/bring'
import { flags } from '../words/flags'
import { followers } from '../words/followers'
import { history } from '../words/history'
import { medicineName } from '../words/medicineName'
import { out } from '../words/out'
import { privacy } from '../words/privacy'
import { settings } from '../words/settings'
import { written } from '../words/written'
import { EmergencyNumber } from './EmergencyNumber'
import { Install } from './Install'
import { LanguageChoice } from './Language'
import './settings.css'
import { StorageState } from './StorageState'

export function SettingsPage({ now }: { now: Date }) {
  return (
    <>
      <header class="top">
        <h1>{settings.title}</h1>
        <SavedMark
          where={person.value && waiting.value === 0 ? 'account' : 'phone'}
          writing={underWay.value.size > 0}
        />
      </header>
      <main class="main">
        <LookChoice />
        <LanguageChoice />
        <Mine now={now} />
        <EmergencyNumber />
        <Data />
      </main>
    </>
  )
}

function LookChoice() {
  const choose = (name: string): void => {
    const look = LOOKS.find((known) => known === name)
    if (look) chooseLook(look)
  }
  return (
    <section class="stack" aria-labelledby="look">
      <h2 id="look">{settings.look}</h2>
      <Segments
        label={settings.look}
        name="look"
        choices={settings.looks}
        chosen={chosenLook.value}
        onChange={choose}
      />
      <Switch
        label={settings.byItself}
        hint={settings.byItselfHint}
        on={attackLookByItself.value}
        onChange={(on) => chooseAttackLookByItself(on === 'on' ? 'yes' : 'no')}
      />
    </section>
  )
}

function Mine({ now }: { now: Date }) {
  const used = medications.value.filter(({ fields }) => fields.active !== false)
  const names = used.map(({ fields }) => medicineName(fields, settings.medicine.edit))
  const asked = Object.values(background.value?.fields ?? {}).filter((one) => one !== null).length
  const hint = asked > 0 ? words.common.answered : settings.backgroundHint
  return (
    <section aria-labelledby="mine">
      <h2 id="mine">{settings.mine}</h2>
      <ul class="list">
        <Line
          to="/settings/medicines"
          icon="pill"
          name={settings.medicines}
          hint={names.join(', ') || settings.noMedicines}
        />
        <Line
          to="/settings/background"
          icon="list"
          name={settings.background}
          hint={isAgainDue(now) ? flags.questions.dueLine : hint}
        />
      </ul>
    </section>
  )
}

/** Answered once, and not for three months. */
function isAgainDue(now: Date): boolean {
  const said = background.value?.fields
  return said?.red_flags_answered_on != null && areDue(said, now)
}

function Data() {
  const needLook = refused.value.length + setAside.value.length
  const who = person.value
  return (
    <section aria-labelledby="data">
      <h2 id="data">{settings.data}</h2>
      <ul class="list">
        <Line
          to="/settings/account"
          icon="lock"
          name={settings.account}
          hint={who ? account.signedInAs(who.email) : settings.notSignedIn}
        />
        <Line
          to="/settings/waiting"
          icon="phone"
          name={settings.waiting}
          hint={needLook > 0 ? settings.needLook(needLook) : settings.waitingCount(waiting.value)}
        />
        <Line
          to="/settings/deleted"
          icon="bin"
          name={history.deletedTitle}
          hint={history.deletedCount(discarded.value.length)}
        />
        <Line to="/followers" icon="eye" name={followers.title} hint={followers.hint} />
        <Line to="/settings/backup" icon="lock" name={backup.title} hint={backup.hint} />
        <Line to="/settings/import" icon="up" name={bring.title} hint={bring.hint} />
        <Line to="/settings/export" icon="share" name={out.title} hint={out.hint} />
        <Line to="/settings/written" icon="list" name={written.title} hint={written.hint} />
        <Install />
        <Line to="/settings/privacy" icon="eye" name={privacy.title} hint={privacy.hint} />
        <Line to="/settings/about" icon="ask" name={settings.about} hint={settings.aboutHint} />
      </ul>
      <StorageState />
    </section>
  )
}

type LineProps = { to: string; icon: IconName; name: string; hint: string }

function Line({ to, icon, name, hint }: LineProps) {
  return (
    <li>
      <a class="item" href={to}>
        <Icon name={icon} />
        <span>
          {name}
          <span class="small under">{hint}</span>
        </span>
        <Icon name="on" />
      </a>
    </li>
  )
}
