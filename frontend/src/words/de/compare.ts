/** Words of the attacks side by side, in German. */
import type { Late } from '../spoken'

export const compare: Late['compare'] = {
  title: 'Attacken nebeneinander',
  caption: 'Jede Spalte ist eine Attacke, die neueste zuerst. Jede Zeile ist etwas, das dazu angegeben wurde.',
  began: 'begann um',
  lasted: 'dauerte',
  fits: 'passt zu',
  pain: 'Schmerz',
  helpAndCost: 'Was half, was es gekostet hat',
  differs: 'verschieden',
  silent: (names) => `Bei keiner davon angegeben: ${names}.`,
  unconfirmed: (says) => `${says} (wie immer, nicht bestätigt)`,
  after: (time) => `nach ${time}`,
  helped: (how) => `(half: ${how})`,
  moment: (day, time) => `${day}, ${time}`,
  choose: 'Attacken auswählen',
  chosen: (count) => `${count} gezeigt`,
  most: 'Bis zu fünf. Eine sechste ersetzt die zuerst gewählte.',
  empty: 'Im Tagebuch steht noch keine Attacke.',
  noneChosen: 'Keine Attacke ist ausgewählt.',
  open: 'Attacken nebeneinander',
  beside: 'Neben den Attacken davor',
}
