/** Medicine days in 30 as one bar: full for counted, dashed for possible, one upright line for the limit. */
import type { Pair } from '../counts/document'

const [WIDTH, DAYS, HEIGHT] = [320, 30, 16]
const x = (days: number): number => (days / DAYS) * WIDTH

export function Meter({ pair: [least, most], limit }: { pair: Pair; limit: number | undefined }) {
  return (
    <svg class="chart" viewBox={`-1 0 ${WIDTH + 2} 40`} aria-hidden="true">
      <rect class="meter-slot" x="0" y="4" width={WIDTH} height={HEIGHT} rx="3" />
      {most > least && <rect class="bar-range" x={x(least)} y="4.5" width={x(most) - x(least)} height={HEIGHT - 1} />}
      <rect class="bar-full" x="0" y="4" width={x(least)} height={HEIGHT} rx="2" />
      {limit !== undefined && (
        <>
          <path class="limit" d={`M${x(limit)} 0v24`} />
          <text x={x(limit)} y="38" text-anchor="middle">
            {limit}
          </text>
        </>
      )}
    </svg>
  )
}
