import type { MacroKind } from '#modules/resources/rules';

/** The macros of an office document, found by the parts that hold them; they are never read, and never run. */
export function findMacros(bytes: Uint8Array, mime: string): MacroKind[] {
  if (mime === 'application/x-cfb') return inOldDocument(Buffer.from(bytes));
  if (!/zip|openxml|opendocument|macroenabled/.test(mime)) return [];
  const names = namesIn(Buffer.from(bytes));
  const found = parts.filter(([, part]) => names.some((name) => part.test(name))).map(([kind]) => kind);
  return found.length === 0 && /macroenabled/.test(mime) ? ['unknown'] : found;
}

/** What the parts of a document are called that hold a program. An empty library of Basic is in many documents: its lists are no program. */
const parts: readonly (readonly [MacroKind, RegExp])[] = [
  ['vba', /(?:^|\/)vbaProject\.bin$/i],
  ['excel4', /(?:^|\/)macrosheets\//i],
  ['basic', /^Basic\/[^/]+\/(?!(?:script|dialog)-l[bc]\.xml$)[^/]+\.xml$/i],
  ['script', /^Scripts\/.+\.(?:py|js|bsh)$/i],
  ['inside', /\.(?:doc|dot|xls|xlt|xla|xlsb|ppt|pps|pot|ppa|sld)m$/i],
];

const entry = Buffer.from('PK\u0001\u0002', 'latin1');

/** The names of the parts of an archive, as its directory says them. */
function namesIn(bytes: Buffer): string[] {
  const names: string[] = [];
  for (let at = bytes.indexOf(entry); at >= 0 && at + 46 <= bytes.length; at = bytes.indexOf(entry, at + 4)) {
    const length = bytes.readUInt16LE(at + 28);
    names.push(bytes.toString('utf8', at + 46, at + 46 + length).replaceAll('\\', '/'));
  }
  return names;
}

/** A document of before 2007 names its parts in UTF-16; without the one of Visual Basic, one cannot be sure. */
const inOldDocument = (bytes: Buffer): MacroKind[] =>
  bytes.includes(Buffer.from('_VBA_PROJECT', 'utf16le')) ? ['vba'] : ['unknown'];
