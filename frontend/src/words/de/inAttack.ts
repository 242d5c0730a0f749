/** Words for what is done while an attack runs, in German. */
import { plural } from '../grammar'
import type { Late } from '../spoken'

export const inAttack: Late['inAttack'] = {
  usual: {
    name: 'Wie immer',
    say: 'Trägt ein, wie die Attacken meistens sind. Es zählt erst nach einem Ja.',
    after: (more) =>
      plural(more, {
        one: '„Wie immer“ kommt nach drei beendeten Attacken: noch eine.',
        other: `„Wie immer“ kommt nach drei beendeten Attacken: noch ${more}.`,
      }),
    notAlike: '„Wie immer“ gibt es hier nicht: In den letzten Attacken ist zu wenig gleich.',
    filled: 'Wie immer eingetragen.',
    waits: 'Wie immer eingetragen. Nichts davon zählt vor einem Ja. Ein Tippen auf eine Antwort ändert sie.',
    yes: 'Ja, so ist es',
    takeBack: 'Zurücknehmen',
    confirmed: 'Wie immer bestätigt.',
    look: 'Ansehen, was immer so ist',
  },
  effect: {
    title: (name, time) => `Zwei Stunden nach ${name} um ${time}: Wie war der Schmerz?`,
    gone: 'weg',
    better: 'besser',
    same: 'gleich',
    unknown: 'Ich weiß es nicht',
  },
  worst: {
    title: 'Was ist jetzt am schlimmsten?',
    more: 'Etwas anderes',
  },
  medicine: {
    usually: (name, amount) => `${name}, ${amount}`,
    add: 'Eines zur Liste hinzufügen',
    name: 'Name des Medikaments',
    take: 'Hinzufügen und nehmen',
    needsName: 'Es braucht einen Namen.',
  },
  already: {
    say: (time) => `Seit ${time} läuft schon eine Attacke. Es wurde keine neue begonnen.`,
    another: 'Jetzt beginnt eine weitere',
    fine: 'Diese ist es',
    free: 'Heute ist schon ein Tag ohne Kopfschmerz.',
  },
}
