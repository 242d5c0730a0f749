// @vitest-environment jsdom
/** The drawn head: every place has a name, a target of 48 px, and answers to the keyboard. */
import { cleanup, fireEvent, render, screen } from '@testing-library/preact'
import { afterEach, expect, test } from 'vitest'
import { HeadMap } from './HeadMap'
import { hurts, placeWords, sideOf, toggled } from './places'
import { ZONES } from './zones'

afterEach(cleanup)

/** How wide the front and the back are drawn on a page of 360 px, less its gutters and the gap. */
const DRAWN = { front: ((360 - 40) * 196) / 320, back: ((360 - 40) * 124) / 320 }

test('every place is at least 48 px wide and high on the narrowest phone', () => {
  const small = (['front', 'back'] as const).flatMap((view) =>
    ZONES[view].filter(({ width, height }) => Math.min(width, height) * (DRAWN[view] / 164) < 48),
  )

  expect(small).toEqual([])
})

test('the places leave no gap, so that a tap beside the outline counts for the nearest', () => {
  const area = (view: 'front' | 'back'): number =>
    ZONES[view].reduce((sum, { width, height }) => sum + width * height, 0)

  expect([area('front'), area('back')]).toEqual([164 * 282, 164 * 282])
})

test('a place is a checkbox with a spoken name', () => {
  render(<HeadMap places={['temporal:left']} onTap={() => undefined} />)

  expect(screen.getByRole('checkbox', { name: 'left temple' }).getAttribute('aria-checked')).toBe('true')
  expect(screen.getByRole('checkbox', { name: 'right temple' }).getAttribute('aria-checked')).toBe('false')
})

test('the space bar and enter choose a place', () => {
  const told: string[] = []
  render(<HeadMap places={null} onTap={(place, side) => told.push(`${place}:${side}`)} />)
  const eye = screen.getByRole('checkbox', { name: 'right eye' })

  fireEvent.keyDown(eye, { key: ' ' })
  fireEvent.keyDown(eye, { key: 'Enter' })
  fireEvent.keyDown(eye, { key: 'Tab' })

  expect(told).toEqual(['orbital:right', 'orbital:right'])
})

test('a place can have the keys: in a drawing the name of that attribute is small', () => {
  render(<HeadMap places={null} onTap={() => undefined} />)
  const eye = screen.getByRole('checkbox', { name: 'right eye' })

  expect(eye.getAttribute('tabindex')).toBe('0')
})

test('the side follows the places', () => {
  expect(sideOf(['temporal:left'])).toBe('left')
  expect(sideOf(['temporal:left', 'neck:right'])).toBe('both')
  expect(sideOf(['whole_head'])).toBe('both')
  expect(sideOf(['neck'])).toBeNull()
  expect(sideOf(null)).toBeNull()
})

test('the last place taken away leaves nothing said', () => {
  expect(toggled(['temporal:left'], 'temporal', 'left')).toBeNull()
  expect(toggled(null, 'temporal', 'left')).toEqual(['temporal:left'])
})

test('a place without a side stands for both, and keeps the other when one is taken away', () => {
  expect(hurts(['neck'], 'neck', 'left') && hurts(['neck'], 'neck', 'right')).toBe(true)
  expect(toggled(['neck'], 'neck', 'left')).toEqual(['neck:right'])
  expect(toggled(['whole_head'], 'neck', 'left')).toBeNull()
})

test('a place is told in words', () => {
  expect([placeWords('orbital:left'), placeWords('whole_head')]).toEqual(['left eye', 'whole head'])
})
