/** Headache days by month as bars: full for migraine, open for other headache, dashed for what is not recorded. */
import type { Month } from '../counts/summary'
import { monthAndYear, shortMonth } from '../words/dates'
import { report } from '../words/report'
import { pairInWords } from './pairs'

const [WIDTH, HEIGHT, LEFT, TOP, BASE] = [340, 190, 24, 8, 140]
const BAR = 0.68
const STEP = 5

export function MonthBars({ months }: { months: readonly Month[] }) {
  const most = Math.max(STEP * 2, ...months.map(({ headache_days }) => headache_days[1]))
  const top = Math.ceil(most / STEP) * STEP
  const y = (days: number): number => BASE - (days / top) * (BASE - TOP)
  const room = (WIDTH - LEFT) / months.length
  const lines = Array.from({ length: top / STEP + 1 }, (_, at) => at * STEP).filter(
    (days) => top <= 20 || days % 10 === 0,
  )
  return (
    <svg class="chart" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={spoken(months)}>
      {lines.map((days) => (
        <g key={days}>
          <path class="axis" d={`M${LEFT} ${y(days)}H${WIDTH}`} />
          <text x={LEFT - 6} y={y(days) + 4} text-anchor="end">
            {days}
          </text>
        </g>
      ))}
      {months.map((month, at) => (
        <Bar key={month.month} month={month} x={LEFT + at * room} room={room} y={y} />
      ))}
    </svg>
  )
}

type BarProps = { month: Month; x: number; room: number; y: (days: number) => number }

function Bar({ month: { month, headache_days, migraine_days }, x, room, y }: BarProps) {
  const width = Math.min(34, room * BAR)
  const left = x + (room - width) / 2
  const box = (from: number, to: number) => ({ x: left, width, y: y(to), height: Math.max(0, y(from) - y(to)) })
  const [least, most] = headache_days
  const migraine = Math.min(migraine_days[0], least)
  return (
    <g>
      {most > least && <rect class="bar-range" {...box(least, most)} />}
      {least > 0 && <rect class="bar-open" {...box(0, least)} />}
      {migraine > 0 && <rect class="bar-full" {...box(0, migraine)} />}
      <text x={x + room / 2} y={BASE + 18} text-anchor="middle">
        {shortMonth(month).slice(0, room < 30 ? 1 : 3)}
      </text>
      {room >= 36 && (
        <text class="val" x={x + room / 2} y={BASE + 36} text-anchor="middle">
          {pairInWords(headache_days)}
        </text>
      )}
    </g>
  )
}

const spoken = (months: readonly Month[]): string =>
  `${report.chart}. ${months
    .map((one) =>
      report.monthIs(monthAndYear(one.month), pairInWords(one.headache_days), pairInWords(one.migraine_days)),
    )
    .join('. ')}`
