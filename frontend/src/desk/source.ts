/** A diary that is followed, as the reading asks for it. */
import type { paths } from '../contract/api'
import { client, filesClient, type Umbra } from '../contract/client'
import { blob, got, same, watched } from '../reading/answered'
import type { Days, Got, Sheet, Source } from '../reading/source'

type SheetQuery = NonNullable<paths['/api/v1/desk/patients/{tie_id}/pages']['get']['parameters']['query']>

/** The one place that says which diary: the rest cannot ask for another. `onMissing`: something is not there (any more). */
export function sourceOf(
  tie: string,
  onMissing: () => void,
  umbra: Umbra = client,
  files: () => Umbra = filesClient,
): Source {
  const held = <Value>(asked: Promise<Got<Value>>): Promise<Got<Value>> => watched(asked, onMissing)
  const path = { tie_id: tie }
  const days = (query: Days) => ({ params: { path, query } })
  const sheet = (query: Sheet): { params: { path: typeof path; query: SheetQuery } } => ({ params: { path, query } })
  return {
    summary: (asked) => held(got(umbra.GET('/api/v1/desk/patients/{tie_id}/summary', days(asked)), same)),
    pages: (asked) => held(got(umbra.GET('/api/v1/desk/patients/{tie_id}/pages', sheet(asked)), ({ pages }) => pages)),
    picture: (asked, number) =>
      held(
        got(
          umbra.GET('/api/v1/desk/patients/{tie_id}/pages/{number}.svg', {
            params: { path: { ...path, number }, query: asked },
            parseAs: 'blob',
          }),
          blob,
        ),
      ),
    pdf: (asked) =>
      held(got(files().GET('/api/v1/desk/patients/{tie_id}/report.pdf', { ...sheet(asked), parseAs: 'blob' }), blob)),
    month: (month) =>
      held(
        got(umbra.GET('/api/v1/desk/patients/{tie_id}/months/{month}', { params: { path: { ...path, month } } }), same),
      ),
    attacks: (query) =>
      held(got(umbra.GET('/api/v1/desk/patients/{tie_id}/attacks', { params: { path, query } }), same)),
    evidence: (asked) => held(got(umbra.GET('/api/v1/desk/patients/{tie_id}/evidence', days(asked)), same)),
    attack: (id) =>
      held(
        got(
          umbra.GET('/api/v1/desk/patients/{tie_id}/attacks/{attack_id}', {
            params: { path: { ...path, attack_id: id } },
          }),
          same,
        ),
      ),
  }
}
