/** One property of a calendar, as RFC 5545 writes it: `SUMMARY:…`, `DTSTART;TZID=Europe/Paris:…`. */
export const line = (name: string, value: string): string => folded(`${name}:${value}`);

/** The same for a text, whose signs would else be taken for the format's own (§3.3.11). */
export const textLine = (name: string, text: string): string => line(name, escaped(text));

/** Texts side by side, as CATEGORIES has them. */
export const textsLine = (name: string, texts: readonly string[]): string =>
  line(name, texts.map(escaped).join(','));

/** What no calendar may hold; a line end is written in letters. */
const controls = /[^\P{Cc}\n\t]/gu;

const escaped = (text: string): string =>
  text
    .replace(/\r\n?/g, '\n')
    .replace(controls, '')
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\n/g, '\\n');

const mostOctets = 75;

/** Lines are no longer than 75 octets; what is beyond goes on after a space, never in the middle of a character (§3.1). */
function folded(text: string): string {
  if (Buffer.byteLength(text) <= mostOctets) return `${text}\r\n`;
  let [written, octets] = ['', 0];
  for (const sign of text) {
    const size = Buffer.byteLength(sign);
    if (octets + size > mostOctets) {
      written += '\r\n ';
      octets = 1;
    }
    written += sign;
    octets += size;
  }
  return `${written}\r\n`;
}
