/** A diary that is followed, as the reading asks for it. */
import type { paths } from '../contract/api'
import { client, filesClient, type Umbra, unreachable } from '../contract/client'
import type { Days, Got, Sheet, Source } from '../reading/source'

type Sent<Data> = Promise<{ data?: Data; response: Response }>
type SheetQuery = NonNullable<paths['/api/v1/desk/patients/{tie_id}/pages']['get']['parameters']['query']>

async function got<Data, Value>(sent: Sent<Data>, value: (data: Data) => Value): Promise<Got<Value>> {
  try {
    const { data, response } = await sent
    return data === undefined ? { ok: false, status: response.status } : { ok: true, value: value(data) }
  } catch (fault) {
    if (unreachable(fault)) return { ok: false, status: null }
    throw fault
  }
}

const same = <Value>(value: Value): Value => value

/** What came as a file; anything else is none. */
const blob = (data: unknown): Blob => (data instanceof Blob ? data : new Blob())

/** The one place that says which diary: the rest cannot ask for another. */
export function sourceOf(tie: string, umbra: Umbra = client, files: () => Umbra = filesClient): Source {
  const path = { tie_id: tie }
  const days = (query: Days) => ({ params: { path, query } })
  const sheet = (query: Sheet): { params: { path: typeof path; query: SheetQuery } } => ({ params: { path, query } })
  return {
    summary: (asked) => got(umbra.GET('/api/v1/desk/patients/{tie_id}/summary', days(asked)), same),
    pages: (asked) => got(umbra.GET('/api/v1/desk/patients/{tie_id}/pages', sheet(asked)), ({ pages }) => pages),
    picture: (asked, number) =>
      got(
        umbra.GET('/api/v1/desk/patients/{tie_id}/pages/{number}.svg', {
          params: { path: { ...path, number }, query: asked },
          parseAs: 'blob',
        }),
        blob,
      ),
    pdf: (asked) =>
      got(files().GET('/api/v1/desk/patients/{tie_id}/report.pdf', { ...sheet(asked), parseAs: 'blob' }), blob),
    month: (month) =>
      got(umbra.GET('/api/v1/desk/patients/{tie_id}/months/{month}', { params: { path: { ...path, month } } }), same),
    attacks: (query) => got(umbra.GET('/api/v1/desk/patients/{tie_id}/attacks', { params: { path, query } }), same),
    evidence: (asked) => got(umbra.GET('/api/v1/desk/patients/{tie_id}/evidence', days(asked)), same),
    attack: (id) =>
      got(
        umbra.GET('/api/v1/desk/patients/{tie_id}/attacks/{attack_id}', {
          params: { path: { ...path, attack_id: id } },
        }),
        same,
      ),
  }
}
