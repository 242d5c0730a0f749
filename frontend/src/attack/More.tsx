/** All that may be said besides, each group behind its title. */
import type { Episode } from '../store/documents'
import { saidWords } from '../ui/answer'
import { Disclosure } from '../ui/Disclosure'
import { isUsual } from '../usual/own'
import { words } from '../words'
import { attackMore } from '../words/attackMore'
import { flags } from '../words/flags'
import { moreOptions } from '../words/moreOptions'
import { Aura } from './Aura'
import { Began } from './Began'
import { Impact } from './Impact'
import { Notes } from './Notes'
import type { Part } from './part'
import { Readings } from './Readings'
import { SetPart, type SetPartProps } from './SetPart'
import { WarningSigns } from './WarningSigns'
import { isDue } from './warningSigns'

export function More(part: Part) {
  const { said } = part
  return (
    <section aria-label={attackMore.more}>
      <h2>{attackMore.more}</h2>
      <p class="small">{attackMore.moreSay}</p>
      <Disclosure id="group-aura" title={attackMore.groups.aura} said={of(said, 'aura')}>
        {() => <Aura {...part} />}
      </Disclosure>
      <Folded
        part={part}
        field="autonomic"
        known={moreOptions.autonomic}
        title={attackMore.groups.autonomic}
        hint={attackMore.hints.autonomic}
      />
      <Folded
        part={part}
        field="other_symptoms"
        known={moreOptions.other_symptoms}
        title={attackMore.groups.other}
        own={{ other: attackMore.own }}
      />
      <Disclosure
        title={attackMore.groups.began}
        said={of(said, 'onset_speed', 'premonitory', 'suspected_triggers', 'provoked_by')}
      >
        {() => <Began {...part} />}
      </Disclosure>
      {!isDue(said) && (
        <Disclosure title={flags.ask.title} said={of(said, 'warning_signs')}>
          {() => <WarningSigns said={said} tell={part.tell} extra="titled" />}
        </Disclosure>
      )}
      <Disclosure title={attackMore.groups.readings} said={of(said, 'pain_readings')}>
        {() => <Readings {...part} />}
      </Disclosure>
      <Folded
        part={part}
        field="relief"
        known={moreOptions.relief}
        title={attackMore.groups.helped}
        own={{ other: attackMore.own }}
      />
      <Disclosure
        title={attackMore.groups.impact}
        said={of(said, 'activity_limit', 'debilitating', 'believed_migraine', 'most_bothersome', 'hours_lost')}
      >
        {() => <Impact {...part} />}
      </Disclosure>
      <Disclosure title={attackMore.groups.notes} said={of(said, 'notes')}>
        {() => <Notes {...part} />}
      </Disclosure>
    </section>
  )
}

/** A set-valued question behind its own title. */
function Folded({ part, ...question }: { part: Part } & Omit<SetPartProps, 'said' | 'tell'>) {
  return (
    <Disclosure id={`group-${question.field}`} title={question.title} said={of(part.said, question.field)}>
      {() => <SetPart said={part.said} tell={part.tell} extra="titled" {...question} />}
    </Disclosure>
  )
}

/** How many of the questions behind a title are answered; what as usual filled in waits for a yes. */
function of(said: Episode, ...fields: (keyof Episode)[]): string {
  if (fields.some((field) => isUsual(said, field))) return words.common.asUsual
  return saidWords(fields.map((field) => (said[field] == null ? null : true)))
}
