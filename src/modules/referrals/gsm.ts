/**
 * The basic alphabet of text messages (3GPP TS 23.038, GSM 7 bit): a message of these holds 160 characters, or 153 when it
 * is one of several; a single other character brings that down to 70 and 67.
 */
const basic = new Set(
  '@£$¥èéùìòÇ\nØøÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&\'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà',
);

/** These exist too, and take two places. */
const doubled = new Set('^{}\\[~]|€');

const written: Record<string, string> = {
  '’': "'",
  '‘': "'",
  '“': '"',
  '”': '"',
  '«': '"',
  '»': '"',
  '–': '-',
  '—': '-',
  '‑': '-',
  '…': '...',
  œ: 'oe',
  Œ: 'OE',
  '\u00a0': ' ',
  '\u202f': ' ',
  '\u2060': '',
};

/** A text in that alphabet: « ê » becomes « e », « œ » becomes « oe »; what has no likeness becomes « ? ». */
export const inGsm = (text: string): string => [...closed(text.normalize('NFC'))].map(letterOf).join('');

/** French quotation marks stand apart from their words; those of the alphabet do not. */
const closed = (text: string): string => text.replace(/(?<=«)\s|\s(?=»)/g, '');

function letterOf(letter: string): string {
  if (basic.has(letter) || doubled.has(letter)) return letter;
  const known = written[letter];
  if (known !== undefined) return known;
  const bare = letter.normalize('NFD').replace(/\p{M}/gu, '');
  return [...bare].every((each) => basic.has(each)) ? bare : '?';
}

/** How many places a text takes. */
export const placesOf = (text: string): number =>
  [...text].reduce((sum, letter) => sum + (doubled.has(letter) ? 2 : 1), 0);
