/** A link with a small diary behind it, as the server answers. */
import type { Attacks, Line, Month, OneAttack } from '../../reading/source'
import type { Grant } from '../opening'

export const ONE = '01900000-0000-7000-8000-000000000001'

export const GRANT: Grant = {
  ...{ name: 'Dr. Adeyemi', frozen_on: '2026-11-22', ends_at: '2026-12-06T09:00:00Z' },
  ...{ grant: 'leave-to-read', grant_ends_at: '2026-11-22T14:00:00Z' },
  scope: { from: '2026-08-25', to: '2026-11-22', include: ['attacks', 'notes', 'medicines'] },
}

const LINE: Line = {
  ...{ id: ONE, began: '2026-11-01T08:00', day_only: false, running: false, minutes: [390, 390] },
  ...{ pain_peak: 7, severity: 'severe', side: 'left', nausea: 'mild', throbbing: true, worse_with_activity: null },
  ...{ vomiting: false, photophobia: true, phonophobia: true, aura: false, fits: ['1.1'], aura_open: false },
  ...{ warnings: [], taken: [{ medicine: 'Sumatriptan', pain_free_2h: true }], days_late: 3, notes: 'at my sister’s' },
}

const COUNTS = {
  ...{ from: '2026-11-01', to: '2026-11-02', days: 2, days_recorded: 1, medicine_days_recorded: 1 },
  ...{ headache_days: [1, 2], headache_days_leiden: [1, 2], migraine_days: [1, 2], migraine_days_4h: [1, 2] },
  ...{ severe_days: [1, 2], aura_days: [0, 1], headache_free_days: [0, 1], acute_medication_days: { any: [1, 1] } },
}

const MONTH: Month = {
  month: '2026-11',
  counts: COUNTS,
  days: [
    { on: '2026-11-01', state: 'migraine', medicine: true, aura: false, flow: true, recorded: true },
    { on: '2026-11-02', state: 'open', medicine: false, aura: false, flow: false, recorded: true },
  ],
}

const ATTACK: OneAttack = {
  line: LINE,
  attack: {
    span: { started_at: '2026-11-01T07:00:00Z', ended_at: '2026-11-01T13:30:00Z', time_zone: 'Europe/Berlin' },
    ...{ side: 'left', aura: [], nausea: 'mild', notes: 'at my sister’s', prefilled: ['nausea'] },
  },
  doses: [{ taken_at: '2026-11-01T08:00:00Z', medication_id: 'suma', relief: 'complete' }],
  medicines: [{ id: 'suma', name: 'Sumatriptan' }],
  result: {
    ...{ id: ONE, labels: ['1.1'], verdict: 'likely_migraine', duration_minutes: [390, 390], ask_next: null },
    ...{ facts: {}, flags: [{ code: 'over_72_hours', level: 'discuss' }], criteria_set: 'ICHD-3:2018' },
    criteria: { '1.1': { B: 'yes', C: 'yes', D: 'yes' } },
  },
}

const attacks = (skip: number): Attacks => {
  const [id, day] = skip === 0 ? [ONE, '2026-11-01'] : ['another', '2026-10-03']
  return { attacks: [{ ...LINE, id, began: `${day}T08:00` }], of: 2, more: skip === 0 }
}

/** Where it is tomorrow already the server has no month yet, unless it is told the day. */
const monthsUpTo = (day: string | null) => (day ? [{ month: '2026-11', ...COUNTS }] : [])

/** Each question has an answer. */
export async function readable(request: Request): Promise<Response> {
  const { pathname, searchParams } = new URL(request.url)
  const path = pathname.replace('/api/v1/shared', '')
  if (path === '/open') return Response.json(GRANT)
  if (path === '/pages') return Response.json({ pages: 1 })
  if (path.endsWith('.svg') || path.endsWith('.pdf')) return new Response(new Blob(['a file']))
  if (path === '/summary') return Response.json({ months: monthsUpTo(searchParams.get('as_of')) })
  if (path.startsWith('/months/')) return Response.json(MONTH)
  if (path === '/attacks') return Response.json(attacks(Number(searchParams.get('skip'))))
  return path.startsWith('/attacks/') ? Response.json(ATTACK) : Response.json(GRANT)
}
