/** A passphrase that this device makes up, and how short one of the person's own may be. */

/** No letter that a tired eye takes for another. */
const LETTERS = 'abcdefghjkmnpqrstuvwxyz23456789'
const GROUPS = 4
const OF = 4
/** OUR RULE: what guards a file that anyone may try at leisure. Four groups of four of ours are 79 bits. */
export const SHORTEST = 12

/** Four groups of four, each letter drawn evenly by the browser's own source of chance. */
export function madeUp(): string {
  const group = (): string => Array.from({ length: OF }, drawn).join('')
  return Array.from({ length: GROUPS }, group).join('-')
}

/** A byte beyond the last whole round of letters is drawn again, so that none comes more often than another. */
function drawn(): string {
  const whole = 256 - (256 % LETTERS.length)
  const one = new Uint8Array(1)
  do crypto.getRandomValues(one)
  while ((one[0] ?? 0) >= whole)
  return LETTERS.charAt((one[0] ?? 0) % LETTERS.length)
}

export const tooShort = (passphrase: string): boolean => passphrase.trim().length < SHORTEST
