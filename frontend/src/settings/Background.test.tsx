// @vitest-environment jsdom
/** The background, over a real diary. */
import { fireEvent, render, screen, waitFor, within } from '@testing-library/preact'
import { expect, test } from 'vitest'
import { background } from '../store/live'
import { NOW, onAFreshDiary } from '../testing/screen'
import { BackgroundPage } from './BackgroundPage'

onAFreshDiary()

const button = (name: string | RegExp): HTMLElement => screen.getByRole('button', { name })
const key = (group: string, name: string): HTMLElement =>
  within(screen.getByRole('group', { name: group })).getByRole('radio', { name })
const type = (label: string | RegExp, value: string): boolean =>
  fireEvent.input(screen.getByLabelText(label), { target: { value } })
const choose = (label: string, value: string): boolean =>
  fireEvent.change(screen.getByLabelText(label), { target: { value } })

function unfold(title: string): void {
  const fold = screen.getAllByText(title)[0]?.closest('details')
  if (!fold) return
  fold.open = true
  fireEvent(fold, new Event('toggle'))
}

test('the background is stored as it is answered, and only what was answered', async () => {
  render(<BackgroundPage now={NOW} />)
  const said = () => background.value?.fields

  type(/Year of birth/, '198')
  type(/Year of birth/, '1988')
  choose('Like migraine, without aura (1.1)', '>=5')
  fireEvent.click(key('Did indometacin help?', 'never tried'))
  fireEvent.click(key('Hormones', 'none'))
  fireEvent.click(key('Pregnancy', 'no'))
  fireEvent.click(key('Do you remember the day it began?', 'yes'))
  type(/As they are now since/, '2024-02-01')
  fireEvent.click(button('Weakness motor: not said'))
  fireEvent.click(button('Aneurysm: not said'))

  await waitFor(() =>
    expect(said()).toEqual({
      birth_year: 1988,
      lifetime_attacks: { '1.1': '>=5' },
      indometacin_response: 'not_tried',
      hormonal_contraception: 'none',
      pregnancy: 'no',
      red_flags_answered_on: '2026-11-22',
      onset_remembered: true,
      pattern_since: '2024-02-01',
      diagnosed_aura: ['motor'],
      family_history: ['aneurysm'],
    }),
  )
})

test('diagnoses, tests and questions are lists that grow and shrink', async () => {
  render(<BackgroundPage now={NOW} />)
  const said = () => background.value?.fields
  for (const title of ['Diagnoses made by a doctor', 'Tests and images', 'Questions for the next visit']) unfold(title)
  const [diagnosis, test_, question] = await screen.findAllByRole('button', { name: 'Add one' })
  for (const add of [diagnosis, test_, question]) if (add) fireEvent.click(add)
  await waitFor(() =>
    expect([said()?.diagnoses?.length, said()?.tests?.length, said()?.questions?.length]).toEqual([1, 1, 1]),
  )

  type('Diagnosis', 'Migraine')
  type('Code, if you know it', '1.1')
  type('Made on', '2024-03-01')
  type('Made by', 'Dr. Weiss')
  choose('What was done', 'mri')
  type('When', '2024-04-01')
  type('Result', 'normal')
  type('Where it is kept', 'the blue folder')
  type('Question', 'Would a preventive help?')
  fireEvent.click(button('Answered: not said'))

  await waitFor(() =>
    expect(said()).toMatchObject({
      diagnoses: [{ name: 'Migraine', code: '1.1', made_on: '2024-03-01', made_by: 'Dr. Weiss' }],
      tests: [{ kind: 'mri', date: '2024-04-01', result: 'normal', kept_at: 'the blue folder' }],
      questions: [{ text: 'Would a preventive help?', answered: true }],
    }),
  )
  for (const name of ['Remove Migraine', 'Remove MRI', 'Remove']) fireEvent.click(button(name))
  await waitFor(() => expect(said()).toMatchObject({ diagnoses: [], tests: [], questions: [] }))
})

test('no allergies is an answer, and warning signs are yes, no or not said', async () => {
  render(<BackgroundPage now={NOW} />)
  const said = () => background.value?.fields
  unfold('Allergies')

  type(/^Allergies/, 'penicillin, nuts')
  await waitFor(() => expect(said()?.allergies).toEqual(['penicillin', 'nuts']))
  type(/^Allergies/, 'none')
  await waitFor(() => expect(said()?.allergies).toEqual([]))
  const flags = within(await screen.findByRole('group', { name: 'About you' }))
  fireEvent.click(flags.getByRole('button', { name: 'None of these' }))
  fireEvent.click(await flags.findByRole('button', { name: 'Cancer, now or before: no' }))

  await waitFor(() => expect(said()?.red_flag_answers).toMatchObject({ cancer_history: null, immune_disorder: false }))
})
