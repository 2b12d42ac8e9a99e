import { plainOfHtml } from './plain-of-html.ts';

/** A text made fit to be kept, and what had to be done to it. */
export interface Cleaned {
  text: string;
  mended: Mended[];
}

export type Mended = 'cut' | 'encoding-mended' | 'unprintable-removed' | 'html-removed' | 'formula';

/** Longer than any field: what comes after is never looked at. */
const longestCell = 20_000;

// What most cells have none of.
const suspicious =
  /[\p{Cc}\p{Cs}\u200b-\u200f\u2028-\u202e\u2066-\u2069\ufeff<&]|[ÃÂâ][^a-z ]|\\x[0-9A-F]{2}|^["'=+@-]/u;

export function cleaned(written: string): Cleaned {
  const trimmed = written.trim();
  if (trimmed.length <= longestCell && !suspicious.test(trimmed))
    return { text: nothing.test(trimmed) ? '' : trimmed, mended: [] };
  const mended: Mended[] = [];
  let text = trimmed.slice(0, longestCell);
  if (text !== trimmed) mended.push('cut');
  for (const [kind, mend] of menders) {
    const better = mend(text);
    if (better !== text && kind) mended.push(kind);
    text = better;
  }
  text = text.trim();
  if (/^[=+@-]\s*[a-z]/i.test(text)) mended.push('formula');
  return { text: nothing.test(text) ? '' : text, mended };
}

/** What people and programs write where there is nothing. */
const nothing = /^(?:null|none|nan|undefined|#?n\/a|#ref!|non renseignée?s?|néant|[-–—._/?*]+)$/i;

const bytes1252 = new Map(
  [...new TextDecoder('windows-1252').decode(Uint8Array.from({ length: 256 }, (_, at) => at))].map(
    (letter, byte) => [letter, byte],
  ),
);
const strict = new TextDecoder('utf-8', { fatal: true });

/** « MÃ©diathÃ¨que » was UTF-8 read as windows-1252, then written anew. */
function withoutTwiceEncoded(text: string): string {
  if (!/[ÃÂâ][^a-z ]/.test(text)) return text;
  const bytes = [...text].map((letter) => bytes1252.get(letter));
  if (bytes.some((byte) => byte === undefined)) return text;
  try {
    return strict.decode(Uint8Array.from(bytes as number[]));
  } catch {
    return text;
  }
}

/** `Le\x20bus`, as one export of the State writes the comments. */
const withoutEscapes = (text: string): string =>
  (text.match(/\\x[0-9A-F]{2}/g) ?? []).length < 3
    ? text
    : text.replace(/\\x([0-9A-F]{2})/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));

function withoutUnprintable(text: string): string {
  const lines = text.replace(/\r\n?|\u2028|\u2029/g, '\n').replace(/\t/g, ' ');
  return lines
    .toWellFormed()
    .replace(/(?!\n)[\p{Cc}\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff\ufffd]/gu, '');
}

/** `="05100"` and `'05100` keep a spreadsheet from making a number of them; quotes around a whole cell say nothing. */
const withoutWrapping = (text: string): string =>
  text
    .replace(/^="([^"]*)"$/s, '$1')
    .replace(/^'(?=[=+@\d-])/, '')
    .replace(/^"((?:[^"]|"")*|[^"]*[\s(]".*)"$/s, (_, inner: string) => inner.replaceAll('""', '"'));

// Above their names nothing is known yet: this list stands last.
const menders: [Mended | null, (text: string) => string][] = [
  ['encoding-mended', withoutTwiceEncoded],
  ['encoding-mended', withoutEscapes],
  ['unprintable-removed', withoutUnprintable],
  ['html-removed', plainOfHtml],
  [null, withoutWrapping],
];
