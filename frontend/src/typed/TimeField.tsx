/** A day and a time in the time zone where it happened; what is wrong with it stands beside it. */
import { useRef } from 'preact/hooks'
import { Field } from '../ui/Field'
import { words } from '../words'
import { localIn, type Moment, momentIn, shownIn } from './localtime'
import { useTyped } from './useTyped'

export type TimeFieldProps = {
  /** What the text belongs to, so that it is kept while it cannot be stored. */
  of: string
  label: string
  zone: string
  at: string | null | undefined
  /** Only the day is known. */
  only?: 'day' | undefined
  hint?: string | undefined
  /** What the account says is wrong with it. */
  refused?: string | undefined
  check: (instant: string) => string | null
  /** Gets null when the field was emptied; a field that needs a time is not told. */
  onSave: (instant: string | null) => void
  needed?: 'needed'
}

export function TimeField({ of, label, zone, at, only, hint, refused, check, onSave, needed }: TimeFieldProps) {
  const local = at ? localIn(zone, at) : ''
  /** A date with a part missing hands out no text, which is not the same as no date. */
  const half = useRef(false)
  const save = (text: string): string | null => {
    if (!text && !needed && !half.current) return taken(() => onSave(null))
    const moment = momentOf(text)
    if (!moment) return words.errors.noTime
    return check(moment.instant) ?? taken(() => onSave(moment.instant))
  }
  const momentOf = (text: string): Moment | null =>
    inOurTime(text) ? momentIn(zone, only ? onThat(text, local) : text) : null
  const { text, error, typed, leave } = useTyped(of, only ? local.slice(0, 10) : local, save)
  return (
    <Field
      label={label}
      type={only ? 'date' : 'datetime-local'}
      value={text}
      hint={hint ?? oddness(zone, text)}
      error={error ?? refused}
      onInput={(event) => {
        half.current = event.currentTarget.validity.badInput
        typed(event.currentTarget.value)
      }}
      onBlur={leave}
    />
  )
}

/** A year is typed digit by digit: 0002 is not yet a year of ours. */
const inOurTime = (text: string): boolean => text >= '1900' && text < '2200'

/** Another day keeps the time of day that stood there. */
const onThat = (day: string, local: string): string => `${day}T${local.slice(11) || '12:00'}`

function taken(save: () => void): null {
  save()
  return null
}

/** The clocks are moved twice a year, and then a time may not exist, or come twice. */
function oddness(zone: string, text: string): string | undefined {
  const moment = text.length > 10 && inOurTime(text) ? momentIn(zone, text) : null
  if (moment?.odd === 'gap') return words.errors.gap(shownIn(zone, moment.instant))
  return moment?.odd === 'twice' ? words.errors.twice : undefined
}
