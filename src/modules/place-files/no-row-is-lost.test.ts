import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readPlaces } from './read-places.ts';
import { inPieces, readWhole } from './testing.ts';

/** A cell as people and programs write it, quotes, separators and line ends included. */
const cell = fc.string({
  unit: fc.constantFrom('a', 'é', ' ', ',', ';', '"', '\n', '\r\n', '0', "'", '=', '|'),
  maxLength: 12,
});
const row = fc.record({ nom: cell, commune: cell, adresse: cell, telephone: cell });

const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
const isBlank = (cells: object) => Object.values(cells).every((text) => text.trim() === '');

test('rows that are read and rows that are refused are the rows of the file', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(row, { minLength: 1, maxLength: 20 }),
      fc.constantFrom(',', ';', '\t'),
      fc.constantFrom('\n', '\r\n'),
      async (rows, separator, end) => {
        const lines = rows.map((each) => Object.values(each).map(quoted).join(separator));
        const file = ['nom,commune,adresse,telephone'.replaceAll(',', separator), ...lines, ''].join(end);
        const filled = rows.filter((each) => !isBlank(each));
        fc.pre(filled.length > 0);
        const { all } = await readWhole(file);
        expect(all.length).toBe(filled.length);
        // The names of the columns stand on the first line.
        expect(all.map(({ line }) => line)).toEqual(filled.map((each) => rows.indexOf(each) + 2));
      },
    ),
    { numRuns: 150 },
  );
});

test('whatever is cut, spoilt or inserted, every line that holds something is in a row that is read or refused', async () => {
  const letters = fc.string({ unit: fc.constantFrom('a', ',', '"', ' ', 'b'), maxLength: 14 });
  await fc.assert(
    fc.asyncProperty(fc.array(letters, { minLength: 1, maxLength: 12 }), async (written) => {
      const marked = written.map((text, at) => `n${at}${text}n${at}`);
      const { all } = await readWhole(['nom,commune', 'A,Figeac', ...marked, ''].join('\n'));
      const kept = all.map(({ raw }) => Object.values(raw).join(' ')).join(' ');
      for (const at of marked.keys()) expect(kept).toContain(`n${at}`);
    }),
    { numRuns: 500 },
  );
});

test('the objects of a list are all read or refused', async () => {
  const item = fc.oneof(row, fc.integer(), cell, fc.constant(null), fc.array(cell, { maxLength: 2 }));
  await fc.assert(
    fc.asyncProperty(fc.array(item, { maxLength: 20 }), async (items) => {
      const list = [{ nom: 'A', commune: 'Figeac' }, ...items];
      const { all } = await readWhole(JSON.stringify(list));
      expect(all.length).toBe(list.length);
    }),
    { numRuns: 300 },
  );
});

const begins = [
  '',
  'nom,commune\n',
  '[',
  '{',
  '[{"nom":"A"},',
  '\ufeffnom;ville\n',
  'id_fs,lib_fs,h_lundi\n',
  'nom,pivot,horaires\n',
];

test('whatever bytes come, they are read or refused: nothing is thrown', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...begins),
      fc.oneof(
        fc.uint8Array({ maxLength: 300 }),
        fc.string({ unit: 'binary' }).map((text) => Buffer.from(text)),
      ),
      async (begin, bytes) => {
        const reading = await readPlaces(inPieces(Buffer.concat([Buffer.from(begin), bytes]), 50));
        if ('rows' in reading) for await (const { line } of reading.rows) expect(line).toBeGreaterThan(0);
      },
    ),
    { numRuns: 400 },
  );
});

const texts = fc.string({
  unit: fc.constantFrom(...'aéÉ0123456789 :;,|-./+@()[]{}<>="\'\\\n\t_&#%hHMoTu°€😀\u0000'),
});

test('whatever is written in a cell, the place is read, and what is kept of it fits the register', async () => {
  const columns = [
    'adresse',
    'telephone',
    'courriels',
    'site_web',
    'horaires',
    'latitude',
    'longitude',
    'pivot',
  ];
  const lists = [
    'services',
    'typologie',
    'frais_a_charge',
    'date_maj',
    'code_postal',
    'code_insee',
    'presentation_resume',
  ];
  const cells = fc.record(Object.fromEntries([...columns, ...lists].map((column) => [column, texts])));
  await fc.assert(
    fc.asyncProperty(cells, async (written) => {
      const { rows } = await readWhole(JSON.stringify([{ ...written, nom: 'A', commune: 'Figeac' }]), {
        from: 'national',
      });
      const { fields, commune, structure, updatedOn } = rows[0] ?? ({} as never);
      expect(fields.phone ?? '+33565203862').toMatch(/^\+\d{9,13}$/);
      expect(fields.website ?? 'https://a.fr').toMatch(/^https?:\/\//);
      expect(fields.hours ?? '').toSatisfy((text: string) => text.length <= 500);
      expect(commune.code ?? '46102').toMatch(/^(\d{2}|2[AB])\d{3}$/);
      expect(fields.postalCode ?? '46100').toMatch(/^\d{5}$/);
      expect(structure.structureSiret ?? '43493312300029').toMatch(/^\d{14}$/);
      expect(updatedOn ?? '2024-01-01').toMatch(/^20\d\d-\d\d-\d\d$/);
      expect(JSON.stringify(fields)).not.toMatch(/\\u0000|\\ud[89ab]/i);
    }),
    { numRuns: 300 },
  );
});
