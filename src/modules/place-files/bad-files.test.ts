import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { isRefused, type ReadRow, type Row } from './place-file.ts';
import { readPlaces } from './read-places.ts';
import { inPieces } from './testing.ts';

interface Written {
  text: string;
  as?: string;
}

/** What should come of a file: nothing, with its reason, or rows. */
interface Expected {
  refusal?: string;
  read?: number;
  refused?: string[];
  names?: string[];
  points?: [number, number][];
  unknown?: string[];
  [more: string]: unknown;
}

const file = await readFile(new URL('./data/bad-files.json', import.meta.url), 'utf8');
const cases = JSON.parse(file) as [sentence: string, written: Written, expected: Expected][];

test.each(cases)('%s', async (_sentence, written, { read, refused, names, points, unknown, ...said }) => {
  const reading = await readPlaces(inPieces(bytesOf(written), 777));
  expect(reading).toMatchObject(said);
  if ('refusal' in reading) return expect(read).toBeUndefined();
  const rows: Row[] = [];
  for await (const row of reading.rows) rows.push(row);
  const places = rows.filter((row): row is ReadRow => !isRefused(row));
  expect(rows.filter(isRefused).map(({ reason }) => reason)).toEqual(refused);
  expect(places.length).toBe(read);
  const lines = rows.map(({ line }) => line);
  expect(lines).toEqual([...new Set(lines)].toSorted((a, b) => a - b));
  if (names) expect(places.map(({ fields }) => fields.name)).toEqual(names);
  if (points) expect(places.map(({ fields }) => [fields.latitude, fields.longitude])).toEqual(points);
  if (unknown) expect(reading.unknownColumns).toEqual(unknown);
});

const header = 'nom,commune,description\n';
const bytes1252: Record<string, number> = { œ: 0x9c };

/** The bytes of a file as some program wrote it; the largest are made here. */
function bytesOf({ text, as = 'utf-8' }: Written): Uint8Array {
  const made: Record<string, () => Uint8Array> = {
    'utf-8': () => Buffer.from(text),
    latin1: () => Buffer.from(text, 'latin1'),
    'utf-16le': () => Buffer.from(text, 'utf16le'),
    'utf-16be': () => Buffer.from(text, 'utf16le').swap16(),
    'windows-1252': () =>
      Uint8Array.from(text, (letter) => bytes1252[letter] ?? (letter.codePointAt(0) as number)),
    mixed: () =>
      Buffer.concat([
        Buffer.from('nom,commune\nMédiathèque,Figeac\n'),
        Buffer.from('Bibliothèque,Figeac\n', 'latin1'),
        Buffer.from('Cyber-base,Cahors\n'),
      ]),
    'big-cell': () => Buffer.from(`${header}A,Figeac,"${'mot '.repeat(250_000)}"\nB,Figeac,\n`),
    'big-first': () =>
      Buffer.from(JSON.stringify([{ nom: 'A', commune: 'Figeac', description: 'mot '.repeat(750_000) }])),
    wide: () => Buffer.from(`nom,commune${',x'.repeat(100_000)}\nA,Figeac\n`),
    'huge-line': () => Buffer.from(`${header}A,Figeac,${'x'.repeat(5_000_000)}\nB,Figeac,\n`),
  };
  return made[as]?.() ?? Buffer.from('');
}
