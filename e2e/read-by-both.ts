import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import PostalMime, { type Email } from 'postal-mime';
import { expect } from 'vitest';

/** What a letter says in one of its two faces. */
export interface Face {
  words: string[];
  addresses: string[];
}

/** A letter as both programs read it. */
export interface ReadLetter {
  /** With ordinary spaces. */
  subject: string;
  header: (name: string) => string | null;
  text: Face;
  html: Face;
  /** An entry for her calendar, and what the program is to do with it. */
  calendar: { method: string; ics: string } | null;
  files: { name: string; type: string; bytes: number; begins: string }[];
  defects: string[];
}

/** As Python's own parser tells it. */
interface Told {
  subject: string;
  text: string;
  html: string;
  parts: {
    type: string;
    method: string | null;
    name: string | null;
    bytes: number;
    begins: string;
    text: string;
  }[];
  headers: [string, string][];
  defects: string[];
}

const script = `import sys, json, base64, email, email.policy
told = []
for line in sys.stdin:
    m = email.message_from_bytes(base64.b64decode(line), policy=email.policy.default)
    parts = []
    defects = [str(d) for d in m.defects]
    for p in m.walk():
        defects += [str(d) for d in p.defects]
        if p.is_multipart(): continue
        body = p.get_payload(decode=True)
        kind = p.get_content_type()
        if kind in ('text/calendar', 'application/ics'): body = body.replace(b'\\r\\n', b'\\n')
        parts.append({'type': kind, 'method': p.get_param('method'), 'name': p.get_filename(), 'bytes': len(body),
            'begins': body[:4].decode('latin-1'), 'text': body.decode('utf-8') if kind.startswith('text/') else ''})
    told.append({'subject': m['subject'], 'text': m.get_body(('plain',)).get_content(),
        'html': m.get_body(('html',)).get_content(), 'parts': parts, 'defects': defects,
        'headers': [[k.lower(), str(v)] for k, v in m.items()]})
print(json.dumps(told))`;

async function toldByPython(raws: readonly Buffer[]): Promise<Told[]> {
  const child = promisify(execFile)('python3', ['-c', script], { maxBuffer: 100_000_000 });
  child.child.stdin?.end(raws.map((raw) => `${raw.toString('base64')}\n`).join(''));
  return JSON.parse((await child).stdout) as Told[];
}

/** Has each letter read by two mail programs' parsers, which must not differ, and answers what it says. */
export async function readByBoth(received: readonly { raw: Buffer }[]): Promise<ReadLetter[]> {
  const told = await toldByPython(received.map(({ raw }) => raw));
  return Promise.all(
    received.map(async ({ raw }, rank) => {
      const one = told[rank] as Told;
      const other = await PostalMime.parse(raw);
      expectAlike(one, other);
      return letterOf(one);
    }),
  );
}

function expectAlike(one: Told, other: Email): void {
  const { subject } = one;
  expect(other.subject).toBe(subject);
  expect(lineEnds(other.text ?? '').trimEnd(), subject).toBe(lineEnds(one.text).trimEnd());
  expect(lineEnds(other.html ?? '').trimEnd(), subject).toBe(lineEnds(one.html).trimEnd());
  const attached = one.parts.filter(({ type, name }) => name !== null || type === 'text/calendar');
  expect(
    other.attachments.map(({ mimeType, content }) => [mimeType, bytesIn(mimeType, content)]),
    subject,
  ).toEqual(attached.map(({ type, bytes }) => [type, bytes]));
}

/** How long a line's end is, each program says for itself; what it is in a file is not touched. */
function bytesIn(mimeType: string, content: string | ArrayBuffer | Uint8Array): number {
  const bytes = Buffer.from(content as Uint8Array);
  return /calendar|ics/.test(mimeType) ? Buffer.byteLength(lineEnds(bytes.toString())) : bytes.length;
}

const lineEnds = (text: string): string => text.replace(/\r\n/g, '\n');

function letterOf({ subject, text, html, parts, headers, defects }: Told): ReadLetter {
  const calendars = parts.filter(({ type }) => type === 'text/calendar');
  return {
    subject: subject.replace(/[\u00a0\u202f]/g, ' '),
    header: (name) => headers.find(([key]) => key === name)?.[1] ?? null,
    text: faceOf(text.replace(/^-+ ?$/gm, '')),
    html: faceOfPage(html),
    calendar: calendars[0]?.method ? { method: calendars[0].method, ics: calendars[0].text } : null,
    files: parts.flatMap(({ name, ...file }) =>
      name === null || file.type.startsWith('text/') || file.type === 'application/ics'
        ? []
        : [{ name, ...file }],
    ),
    defects,
  };
}

/** Without what stands above a page alone: the name of the network. */
function faceOfPage(html: string): Face {
  const [, body = ''] = /<body[^>]*>([\s\S]*)<\/body>/.exec(html) ?? [];
  const addresses = [...body.matchAll(/href="(https?:[^"]+)"/g)].map(([, address]) =>
    entities(address as string),
  );
  const said = body.replace(/<h1[\s\S]*?<\/h1>/, '').replace(/<[^>]+>/g, ' ');
  const face = faceOf(entities(said));
  // What a member typed leads nowhere, and is read all the same.
  return { ...face, addresses: distinct([...addresses, ...face.addresses]) };
}

const address = /https?:\/\/\S+/g;

const faceOf = (text: string): Face => ({
  words: text.replace(address, ' ').match(/[\p{L}\p{N}]+/gu) ?? [],
  addresses: distinct(text.match(address) ?? []),
});

const distinct = (list: readonly string[]): string[] => [...new Set(list)].sort();

const entities = (html: string): string =>
  html
    .replace(/&quot;/g, '"')
    .replace(/&#39;/g, "'")
    .replace(/&nbsp;/g, '\u00a0')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&');
