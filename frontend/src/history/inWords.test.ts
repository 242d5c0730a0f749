// @vitest-environment jsdom
/** Any answer as a person would say it: by the names of the person's own things, by day and time, by its parts. */
import { expect, test } from 'vitest'
import { keep } from '../store/diary'
import { newId } from '../store/ids'
import { episodes, medications } from '../store/live'
import { onAFreshDiary, SPAN } from '../testing/screen'
import { dayAt, shortDay, timeAt } from '../words/dates'
import { fieldName, inWords, moment } from './inWords'

onAFreshDiary()

const MOMENT = '2026-11-18T09:30:00Z'
/** As the zone of this device has it. */
const here = `${shortDay(dayAt(new Date(MOMENT)))}, ${timeAt(new Date(MOMENT))}`
const soon = { timeout: 15_000 }

test('a field has the name that the screens give it, or else its own', () => {
  expect(fieldName('pain_peak')).toBe('Worst pain')
  expect(fieldName('sleep_hours')).toBe('Hours of sleep')
  expect(fieldName('of_a_newer_app')).toBe('Of a newer app')
})

test('a medicine is told by its name and strength, and one that is not here as another', async () => {
  const id = newId()
  await keep('medication', id, { name: 'Ibuprofen', strength: 400, unit: 'mg' })
  await expect.poll(() => medications.value, soon).toHaveLength(1)

  expect(inWords('medication_id', id)).toBe('Ibuprofen 400 mg')
  expect(inWords('medication_id', newId())).toBe('another, or not known')
})

test('an attack is told by when it began where it began, and one that is not here without it', async () => {
  const id = newId()
  await keep('episode', id, { span: SPAN })
  await expect.poll(() => episodes.value, soon).toHaveLength(1)

  expect(inWords('episode_id', id)).toBe('in the attack of 18 Nov, 05:50')
  expect(inWords('episode_id', newId())).toBe('in an attack')
})

test('a moment is told in the zone of this device, a day without a time', () => {
  expect(inWords('taken_at', MOMENT)).toBe(here)
  expect(moment(MOMENT)).toBe(here)
  expect(inWords('date', '2026-11-18')).toBe('18 November 2026')
})

test('what a person typed stays as it was typed, whatever it looks like', () => {
  expect(inWords('notes', '2026-11-18')).toBe('2026-11-18')
  expect(inWords('name', 'hemiplegic_migraine')).toBe('hemiplegic_migraine')
  expect(inWords('suspected_triggers', ['other:loud music', 'food:cheese', 'stress'])).toBe(
    'loud music, cheese, Stress',
  )
})

test('a reading is the pain and its time', () => {
  expect(inWords('pain_readings', [{ id: 'x', at: MOMENT, pain: 6 }])).toBe(`6 at ${here}`)
})

test('a time that still runs, has no beginning, or has no zone, is told by what is known of it', () => {
  const { ended_at: _end, ...running } = SPAN

  expect(inWords('span', running)).toBe('began 18 Nov, 05:50, still running')
  expect(inWords('span', { ...SPAN, ended_at: '2026-11-20T16:10:00Z' })).toBe('began 18 Nov, 05:50, over 20 Nov, 17:10')
  expect(inWords('span', { end_unknown: true })).toBe('end not known')
  expect(inWords('span', { started_at: MOMENT })).toBe(`began ${here}, still running`)
})

test('a place without a side, and one of either side, are told apart', () => {
  expect(inWords('locations', ['vertex', 'temporal:right', 'temporal:left'])).toBe('crown, right temple, left temple')
})

test('what is made of parts names each part that was said', () => {
  const said = { kind: 'mri', on: '2026-03-01', result: null, id: 'x' }

  expect(inWords('tests', [said])).toBe('MRI, on: 1 March 2026')
  expect(inWords('exposures', { alcohol_units: 2, caffeine_mg: null })).toBe('Drinks with alcohol: 2')
  expect(inWords('red_flag_answers', { sudden_onset: true })).toBe('At its worst in under a minute: yes')
})

test('a number is a number, but where a number stands for a word', () => {
  expect(inWords('pain_peak', 3)).toBe('3')
  expect(inWords('activity_limit', 3)).toBe('in bed')
  expect(inWords('activity_limit', 9)).toBe('9')
})
