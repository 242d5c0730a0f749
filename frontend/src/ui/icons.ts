/** The drawings of every icon, as paths on a 24 by 24 ground. */
const circle = (x: number, y: number, r: number): string =>
  `M${x - r} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0z`
const box = (x: number, y: number, w: number, h: number, r: number): string =>
  `M${x + r} ${y}h${w - 2 * r}a${r} ${r} 0 0 1 ${r} ${r}v${h - 2 * r}a${r} ${r} 0 0 1 ${-r} ${r}h${2 * r - w}a${r} ${r} 0 0 1 ${-r} ${-r}v${2 * r - h}a${r} ${r} 0 0 1 ${r} ${-r}z`

export const DRAWN = {
  ask: 'M8.5 9a3.5 3.5 0 1 1 5 3.2c-1 .5-1.5 1.1-1.5 2.3M12 18.5h.01',
  back: 'M15 6l-6 6 6 6',
  bin: 'M5 7h14M9.5 7V4.5h5V7M7 7l1 13h8l1-13',
  close: 'M6 6l12 12M18 6L6 18',
  cloud: 'M7 18.5a4 4 0 0 1-.4-8A5.5 5.5 0 0 1 17.2 10a4.2 4.2 0 0 1-.4 8.5zM9.5 13.5l2 2 3.4-3.6',
  diary: `${box(4, 5, 16, 15, 2)}M4 10h16M8.5 3v4M15.5 3v4`,
  down: 'M12 5v14M6 13l6 6 6-6',
  eye: `M2.5 12S6 6 12 6s9.5 6 9.5 6-3.5 6-9.5 6-9.5-6-9.5-6z${circle(12, 12, 2.5)}`,
  flag: 'M6 21V4M6 5h11l-2.5 4L17 13H6',
  free: `${circle(12, 12, 8.5)}M8 12.5l2.8 2.7L16 9.8`,
  globe: `${circle(12, 12, 8.5)}M3.5 12h17M12 3.5c3 2.6 3 14.4 0 17M12 3.5c-3 2.6-3 14.4 0 17`,
  insights: 'M4 20h16M7 20v-6M12 20V6M17 20v-9',
  level: 'M5 12h14',
  list: 'M9 6h11M9 12h11M9 18h11M4.5 6h.01M4.5 12h.01M4.5 18h.01',
  lock: `${box(5, 11, 14, 9, 2)}M8 11V8a4 4 0 0 1 8 0v3`,
  met: 'M8 12.3l2.8 2.8 5.2-5.6',
  moon: 'M19.5 14.2A8 8 0 1 1 10 4.3a6.4 6.4 0 0 0 9.5 9.9z',
  no: 'M7 7l10 10M17 7L7 17',
  note: 'M5 5h14v10l-4 4H5zM15 19v-4h4M8.5 9h7M8.5 12.5h4',
  notmet: `${box(4.5, 4.5, 15, 15, 1.5)}M9 9l6 6M15 9l-6 6`,
  on: 'M9 6l6 6-6 6',
  over: box(6, 6, 12, 12, 2),
  past: 'M4.5 12a7.5 7.5 0 1 0 2.2-5.3L4.5 9M4.5 4.5V9H9M12 8v4.4l3 1.6',
  phone: `${box(7, 3, 10, 18, 2)}M11 18h2`,
  pill: `${box(3, 8, 18, 8, 4)}M12 8v8`,
  plus: 'M12 5v14M5 12h14',
  print: 'M7 9V4h10v5M7 17H4V9h16v8h-3M7 14h10v6H7z',
  report: 'M7 3h7l4 4v14H7zM14 3v4h4M10 12h5M10 16h5',
  search: `${circle(11, 11, 6)}M15.5 15.5L20 20`,
  settings: `M4 7h9M17 7h3M4 12h3M11 12h9M4 17h10M18 17h2${circle(15, 7, 2)}${circle(9, 12, 2)}${circle(16, 17, 2)}`,
  share: 'M12 14V4M8.5 7.2L12 3.8l3.5 3.4M6 11H5v9h14v-9h-1',
  today: `${circle(12, 12, 8.5)}M12 7v5l3.5 2`,
  turn: 'M6 9.5l6 6 6-6',
  unsaid: circle(12, 12, 7.5),
  up: 'M12 19V5M6 11l6-6 6 6',
  yes: 'M5 12.5l4.5 4.5L19 7.5',
} as const

export type IconName = keyof typeof DRAWN
