/** The places of the drawn head, as rectangles that leave no gap: a tap beside the outline counts for the nearest. */
export type View = 'front' | 'back'
export type Side = 'left' | 'right'
export type Zone = { place: string; side: Side; x: number; y: number; width: number; height: number }

/** Left is left in both views: the front is a mirror image. */
const MIDDLE = 82
const RIGHT_EDGE = 2 * MIDDLE
/** [place, x, y, width, height] of the left half. */
type Half = readonly [string, number, number, number, number]
const FRONT: readonly Half[] = [
  ['vertex', 0, 0, 82, 50],
  ['frontal', 41, 50, 41, 50],
  ['temporal', 0, 50, 41, 100],
  ['orbital', 41, 100, 41, 50],
  ['face', 0, 150, 82, 48],
  ['jaw', 0, 198, 82, 84],
]
const BACK: readonly Half[] = [
  ['vertex', 0, 0, 82, 68],
  ['parietal', 0, 68, 82, 66],
  ['occipital', 0, 134, 82, 66],
  ['neck', 0, 200, 82, 82],
]

const both = ([place, x, y, width, height]: Half): Zone[] => [
  { place, side: 'left', x, y, width, height },
  { place, side: 'right', x: RIGHT_EDGE - x - width, y, width, height },
]
const inOrder = (halves: readonly Half[]): Zone[] => {
  const zones = halves.flatMap(both)
  return [...zones.filter(({ side }) => side === 'left'), ...zones.filter(({ side }) => side === 'right')]
}
export const ZONES: Record<View, Zone[]> = { front: inOrder(FRONT), back: inOrder(BACK) }

const FACE =
  'M82 6C130 6 155 46 155 100C155 144 147 176 134 204C122 232 104 246 82 246C60 246 42 232 30 204C17 176 9 144 9 100C9 46 34 6 82 6Z'
const NAPE =
  'M82 6C130 6 155 46 155 100C155 150 144 178 128 198C122 220 122 238 128 252C136 264 148 272 162 278H2C16 272 28 264 36 252C42 238 42 220 36 198C20 178 9 150 9 100C9 46 34 6 82 6Z'
const EARS = 'M9 112C0 106 0 148 14 150M155 112C164 106 164 148 150 150'

export const OUTLINE: Record<View, { head: string; beside: string; face: string }> = {
  front: {
    head: FACE,
    beside: `${EARS}M52 234C54 254 50 264 20 274M112 234C110 254 114 264 144 274`,
    face: 'M54 132q10 6 20 0M90 132q10 6 20 0M80 140l-4 26q6 4 12 0M68 204q14 7 28 0',
  },
  back: { head: NAPE, beside: EARS, face: '' },
}
