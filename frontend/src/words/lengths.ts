/** A length of time in hours and minutes, as short as it can be read. */
import { words } from '.'

export function shortTime(minutes: number): string {
  const whole = Math.round(minutes)
  return words.common.shortTime(Math.floor(whole / 60), whole % 60)
}
