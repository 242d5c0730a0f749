/** The diary that a link gives, as the reading asks for it. */
import type { Umbra } from '../contract/client'
import { blob, got, same, watched } from '../reading/answered'
import type { Got, Source } from '../reading/source'

/** `onShut` is told when the link itself no longer stands, and not only one thing of it is missing. */
export function sourceOf(umbra: Umbra, onShut: () => void): Source {
  const ask = async (): Promise<void> => {
    const link = await got(umbra.GET('/api/v1/shared'), same)
    if (!link.ok && link.status === 404) onShut()
  }
  const held = <Value>(asked: Promise<Got<Value>>): Promise<Got<Value>> => watched(asked, ask)
  return {
    summary: (query) => held(got(umbra.GET('/api/v1/shared/summary', { params: { query } }), same)),
    pages: (query) => held(got(umbra.GET('/api/v1/shared/pages', { params: { query } }), ({ pages }) => pages)),
    picture: (query, number) =>
      held(
        got(
          umbra.GET('/api/v1/shared/pages/{number}.svg', { params: { path: { number }, query }, parseAs: 'blob' }),
          blob,
        ),
      ),
    pdf: (query) => held(got(umbra.GET('/api/v1/shared/report.pdf', { params: { query }, parseAs: 'blob' }), blob)),
    month: (month) => held(got(umbra.GET('/api/v1/shared/months/{month}', { params: { path: { month } } }), same)),
    attacks: (query) => held(got(umbra.GET('/api/v1/shared/attacks', { params: { query } }), same)),
    evidence: (query) => held(got(umbra.GET('/api/v1/shared/evidence', { params: { query } }), same)),
    attack: (id) =>
      held(got(umbra.GET('/api/v1/shared/attacks/{attack_id}', { params: { path: { attack_id: id } } }), same)),
  }
}
