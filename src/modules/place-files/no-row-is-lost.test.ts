import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readWhole } from './testing.ts';

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
        expect(all.map(({ line }) => line)).toEqual(filled.map((_, at) => at + 1));
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
