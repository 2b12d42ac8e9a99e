import type { MacroKind } from '#modules/resources/rules';
import type { OpenBytes } from '#platform/files/file-kind';

/** The macros of an office document, however large, found by the parts that hold them; they are never read, and never run. */
export async function findMacros(open: OpenBytes, mime: string): Promise<MacroKind[]> {
  if (mime === 'application/x-cfb') return inOldDocument(open);
  if (!/zip|openxml|opendocument|macroenabled/.test(mime)) return [];
  const found = new Set<MacroKind>();
  for await (const name of namesIn(open))
    for (const [kind, part] of parts) if (part.test(name)) found.add(kind);
  if (found.size === 0 && /macroenabled/.test(mime)) return ['unknown'];
  return parts.map(([kind]) => kind).filter((kind) => found.has(kind));
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
async function* namesIn(open: OpenBytes): AsyncGenerator<string> {
  let rest: Buffer = Buffer.alloc(0);
  for await (const bytes of open()) {
    const seen = Buffer.concat([rest, bytes]);
    const { names, whole } = namesBefore(seen, seen.length);
    yield* names;
    rest = seen.subarray(whole);
  }
  // A name that the end cuts short hides none of those behind it.
  yield* namesBefore(rest, Number.POSITIVE_INFINITY).names;
}

/** Those that end before a place, and where one begins that does not. */
function namesBefore(bytes: Buffer, end: number): { names: string[]; whole: number } {
  const names: string[] = [];
  let at = bytes.indexOf(entry);
  for (; at >= 0; at = bytes.indexOf(entry, at + 4)) {
    const to = at + 46 > bytes.length ? end + 1 : at + 46 + bytes.readUInt16LE(at + 28);
    if (to > end) break;
    names.push(bytes.toString('utf8', at + 46, to).replaceAll('\\', '/'));
  }
  return { names, whole: at < 0 ? Math.max(0, bytes.length - entry.length + 1) : at };
}

const visualBasic = Buffer.from('_VBA_PROJECT', 'utf16le');

/** A document of before 2007 names its parts in UTF-16; without the one of Visual Basic, one cannot be sure. */
async function inOldDocument(open: OpenBytes): Promise<MacroKind[]> {
  let rest: Buffer = Buffer.alloc(0);
  for await (const bytes of open()) {
    const seen = Buffer.concat([rest, bytes]);
    if (seen.includes(visualBasic)) return ['vba'];
    rest = seen.subarray(-visualBasic.length + 1);
  }
  return ['unknown'];
}
