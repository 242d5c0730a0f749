/** Words of taking the diary out as a file, in German. */
import { plural } from '../grammar'
import type { Late } from '../spoken'

export const out: Late['out'] = {
  title: 'Das Tagebuch als Datei',
  hint: 'Für Umbra, eine Tabelle, eine Klinik, oder alles',
  lead: 'Es ist das eigene Tagebuch. Alles davon lässt sich jederzeit mitnehmen.',
  document: {
    name: 'Für Umbra oder eine andere App',
    says: 'Das ganze Tagebuch in einer Datei (JSON). Umbra liest sie wieder ein, andere Programme können es. Sie entsteht auf diesem Gerät, auch ohne Netz.',
    act: 'Tagebuch sichern',
  },
  tables: {
    name: 'Für eine Tabellenkalkulation',
    says: 'Tabellen der Attacken, Medikamente, Tage und Vorgeschichte (CSV, in einem ZIP). Neben jedem Zeitpunkt stehen Tag und Uhrzeit des Ortes, an dem es war.',
    act: 'Tabellen sichern',
  },
  fhir: {
    name: 'Für die Computer einer Klinik',
    says: 'Ein FHIR-Dokument (R4), das Programme von Kliniken und Praxen aufnehmen: was aufgeschrieben wurde, und welche Kriterien es erfüllt. Es ist keine Diagnose.',
    act: 'Für die Klinik sichern',
    notes: 'Mit den Notizen',
    notesHint: 'Aus: Was in eigenen Worten dasteht, bleibt draußen, und die Datei sagt es.',
  },
  account: {
    name: 'Alles, was im Konto ist',
    says: 'Ein ZIP mit all dem, jedem früheren Stand jedes Eintrags und einer Seite, die das Tagebuch in jedem Browser ohne Netz zeigt. Bilder sind nicht darin: Umbra bewahrt noch keine auf.',
    act: 'Alles sichern',
  },
  working: 'Wird angelegt.',
  stop: 'Anhalten',
  stopped: 'Angehalten. Nichts wurde gespeichert.',
  saved: 'Die Datei ist gespeichert.',
  onlyHere: (count) =>
    plural(count, {
      one: '1 Eintrag ist nur auf diesem Gerät und noch nicht in der Datei.',
      other: `${count} Einträge sind nur auf diesem Gerät und noch nicht in der Datei.`,
    }),
  failed: 'Die Datei ließ sich nicht anlegen. Das Tagebuch ist unberührt; bitte noch einmal versuchen.',
  fromAccount: 'Aus dem Konto',
  needsAccount:
    'Die Tabellen, das Dokument für eine Klinik und alles in einem ZIP legt der Server an: Dafür braucht es ein Konto und eine Verbindung.',
  offline:
    'Gerade gibt es keine Verbindung. Die folgenden Dateien legt der Server an, sie brauchen eine; die obere nicht.',
  unsealed:
    'Wer eine dieser Dateien hat, kann das Tagebuch lesen. Eine versiegelte gibt es unter „Sicherung oder neues Telefon“.',
}
