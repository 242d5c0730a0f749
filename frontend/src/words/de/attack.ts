/** Words of the Attack page, in German. */
import type { First } from '../spoken'

export const attack: First['attack'] = {
  title: 'Attacke',
  back: 'Zurück zu Heute',
  backTo: 'Zurück zum Tagebuch',
  dock: 'Beenden oder verlassen',
  done: 'Fürs Erste fertig',
  over: 'Sie ist vorbei',
  missing: 'Diese Attacke steht nicht im Tagebuch auf diesem Telefon.',
  loading: 'Das Tagebuch wird geöffnet',
  groups: {
    where: 'Wo es wehtut',
    side: 'Welche Seite',
    feels: 'Wie es sich anfühlt',
    bad: 'Wie stark, wenn am stärksten',
    peak: 'Stärkster Schmerz, 0 bis 10',
    moving: 'Bewegung',
    cameWith: 'Was dazukam',
  },
  sideIs: { left: 'linke Seite', right: 'rechte Seite', both: 'beide Seiten', shifting: 'wechselnde Seite' },
  remove: 'Diese Attacke löschen',
  removed: 'Diese Attacke ist gelöscht.',
  removedSay: 'Sie zählt nicht mehr. Das lässt sich zurücknehmen.',
}
