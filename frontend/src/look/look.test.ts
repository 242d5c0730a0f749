/** Which look the page is in. */
// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test } from 'vitest'
import { attackLookByItself, attackRuns, chooseAttackLookByItself, chooseLook, look, wearLook } from './look'

let stop = () => {}
beforeEach(() => {
  document.head.innerHTML = '<meta name="theme-color"><meta name="color-scheme">'
  stop = wearLook()
})
afterEach(() => {
  stop()
  chooseLook('dim')
  attackRuns.value = false
  chooseAttackLookByItself('yes')
})
const worn = () => [
  document.documentElement.dataset['look'],
  ...[...document.querySelectorAll('meta')].map((meta) => meta.content),
]

test('dim is the look of whoever has chosen none', () => {
  expect(worn()).toEqual(['dim', '#121512', 'dark'])
})

test('the chosen look is worn, and remembered for the next first paint', () => {
  chooseLook('day')

  expect(worn()).toEqual(['day', '#dfe2d8', 'light'])
  expect(localStorage.getItem('umbra.look.shown')).toBe('day')
})

test('while an attack runs the attack look comes by itself, and goes with it', () => {
  chooseLook('day')

  attackRuns.value = true
  const during = worn()
  attackRuns.value = false

  expect(during).toEqual(['attack', '#010402', 'dark'])
  expect(look.value).toBe('day')
})

test('who does not want that is left in the chosen look', () => {
  chooseAttackLookByItself('no')
  attackRuns.value = true

  expect(look.value).toBe('dim')
  expect(attackLookByItself.value).toBe(false)
})

test('a browser that refuses its storage is no hindrance', () => {
  const real = Storage.prototype.setItem
  Storage.prototype.setItem = () => {
    throw new DOMException('refused', 'SecurityError')
  }

  chooseLook('day')
  Storage.prototype.setItem = real

  expect(look.value).toBe('day')
})
