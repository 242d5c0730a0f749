/** Words of the page that says who can see what, in German. */
import type { Late } from '../spoken'

export const privacy: Late['privacy'] = {
  title: 'Wer was sehen kann',
  hint: 'In einfachen Worten',
  lead: 'Das Tagebuch gehört der Person, die es schreibt. Diese Seite sagt, wo es ist, wer es lesen kann und wie es wieder verschwindet.',
  parts: [
    {
      title: 'Auf diesem Gerät',
      says: [
        'Alles Geschriebene wird zuerst in diesem Browser gespeichert. Ohne Konto ist es nirgendwo sonst, und an niemanden wird etwas gesendet.',
        'Wer dieses Gerät entsperren und diesen Browser öffnen kann, kann das Tagebuch lesen. Die Bildschirmsperre ist seine Tür.',
        'Eine hier gespeicherte Datei kann lesen, wer sie hat. Eine verschlossene Sicherung lässt sich nur mit ihrem Kennsatz öffnen.',
      ],
    },
    {
      title: 'Mit einem Konto',
      says: [
        'Eine Kopie des Tagebuchs liegt auf dem Server derer, die dieses Umbra betreiben, damit ein verlorenes Telefon nichts mitnimmt. Unterwegs ist sie verschlüsselt.',
        'Wer diesen Server betreibt, könnte das Tagebuch dort lesen: Es ist nicht mit einem Schlüssel verschlossen, den nur eine Person hat. Dazu gibt es keinen Anlass, und keine Seite von Umbra zeigt es ihnen.',
        'Sonst sieht es niemand. Wer ein anderes Konto hat, sieht nur das eigene Tagebuch. Eine Ärztin oder ein Arzt sieht nichts, außer es wird gezeigt: auf diesem Bildschirm, auf Papier oder als Datei.',
      ],
    },
    {
      title: 'Die anderen eigenen Geräte',
      says: [
        'Jedes Gerät mit Anmeldung behält das ganze Tagebuch, damit es ohne Netz geht. Nach dem Abmelden verschwindet es von dort, wenn alles im Konto ist.',
      ],
    },
    {
      title: 'Was der Server sonst weiß',
      says: [
        'Die E-Mail-Adresse, einen Fingerabdruck des Passworts, aus dem das Passwort nicht zu lesen ist, und wann jeder Eintrag ankam.',
        'Um zu bremsen, wer Passwörter errät, merkt er sich kurze Zeit, von welcher Netzadresse Anmeldungen kamen.',
        'Sein Protokoll sagt, wann eine Seite verlangt wurde und ob es ging: kein Eintrag, kein Passwort, nichts aus dem Tagebuch.',
      ],
    },
    {
      title: 'Was von Änderungen bleibt',
      says: [
        'Jeder frühere Stand eines Eintrags wird behalten, damit nichts aus Versehen verloren geht und Fachleute sich darauf verlassen können. Ein gelöschter Eintrag kann zurückkommen.',
        'Ein endgültig gelöschter Eintrag wird überall geleert, auch seine früheren Stände. Nur dass es einen gab, bleibt bekannt.',
        'Sicherheitskopien derer, die den Server betreiben, können ihn enthalten, bis sie ersetzt werden.',
      ],
    },
    {
      title: 'Was nie geschieht',
      says: [
        'Keine Werbung, kein Zählen von Besuchen, auf keiner Seite Code oder Bilder anderer Firmen. Nichts wird verkauft oder weitergegeben. Kein Mikrofon, keine Kamera, kein Standort.',
      ],
    },
    {
      title: 'Alles wieder mitnehmen',
      says: [
        'Einstellungen, Konto, „Konto löschen“ entfernt sofort alles vom Server und von diesem Gerät. Ein anderes Gerät mit Anmeldung behält seine Kopie, bis sie dort gelöscht wird.',
        'Ohne Konto: die Daten dieser Seite in den Einstellungen des Browsers löschen.',
      ],
    },
  ],
}
