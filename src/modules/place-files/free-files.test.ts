import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { readPlaces } from './read-places.ts';
import { inPieces, readWhole } from './testing.ts';

const file = await readFile(new URL('./data/free-files.json', import.meta.url), 'utf8');
const cases = JSON.parse(file) as [sentence: string, place: object, expected: object, unknown: string[]][];

test.each(cases)('%s', async (_sentence, place, expected, unknown) => {
  const { rows, refused, unknownColumns } = await readWhole(JSON.stringify([place]));
  expect(refused).toEqual([]);
  expect(rows[0]).toMatchObject(expected);
  expect(unknownColumns).toEqual(expect.arrayContaining(unknown));
});

const odd = 'libre;où;couleur\nLe Lien;Figeac;bleu\n';

test('a file whose columns nobody would guess says which they are, so that a mapping may be given', async () => {
  expect(await readPlaces(inPieces(odd))).toEqual({
    refusal: 'no-name-column',
    columns: ['libre', 'où', 'couleur'],
  });
  const { rows, unknownColumns } = await readWhole(odd, { mapping: { libre: 'name', où: 'communeName' } });
  expect(rows[0]).toMatchObject({ fields: { name: 'Le Lien' }, commune: { name: 'Figeac' } });
  expect(unknownColumns).toEqual(['couleur']);
});

test('a mapping has the last word, even over a column that is known', async () => {
  const { rows } = await readWhole('nom,commune,adresse\nLe Lien,Figeac,1 rue du Pont\n', {
    mapping: { adresse: 'ignored' },
  });
  expect(rows[0]?.fields.address).toBeUndefined();
});

test('a mapping to what does not exist changes nothing', async () => {
  const { rows } = await readWhole('nom,commune\nLe Lien,Figeac\n', { mapping: { nom: 'couleur' } });
  expect(rows[0]?.fields.name).toBe('Le Lien');
});

test('the numbers of a file are kept once it is said whose they are', async () => {
  const numbers = 'id,nom,commune\n12,Le Lien,Figeac\n';
  expect((await readWhole(numbers)).rows[0]?.identifier).toBeNull();
  const { rows } = await readWhole(numbers, { scheme: 'Hub du Lot' });
  expect(rows[0]?.identifier).toEqual({ scheme: 'hub-du-lot', value: '12' });
});

test('a row has the number that a spreadsheet shows beside it, titles and empty lines counted', async () => {
  const { rows } = await readWhole(
    'Nos lieux;;\n\nnom;commune;adresse\nA;Figeac;"1 rue\ndu Pont"\n\nB;Figeac;\n',
  );
  expect(rows.map(({ line, fields }) => [line, fields.name])).toEqual([
    [4, 'A'],
    [6, 'B'],
  ]);
  const items = await readWhole(JSON.stringify([{ nom: 'A', commune: 'Figeac' }]));
  expect(items.rows[0]?.line).toBe(1);
});

test('numbers that programs of maps give anew each time are no identifiers', async () => {
  const { rows, unknownColumns } = await readWhole('fid,OBJECTID,nom,commune\n7,12,Le Lien,Figeac\n', {
    scheme: 'hub',
  });
  expect([rows[0]?.identifier, unknownColumns]).toEqual([null, []]);
});

test('how many computers there are is a column like another', async () => {
  const { rows } = await readWhole('nom,commune,Nb de postes\nA,Figeac,6 postes\nB,Figeac,beaucoup\n');
  expect(rows[0]?.fields.equipment).toEqual({ computer: 6 });
  expect(rows[1]?.notes).toEqual([{ column: 'Nb de postes', kind: 'number-wrong', value: 'beaucoup' }]);
});

test('a line without an end is refused, and takes no more memory than it may', async () => {
  const line = (name: string, more = '') => `${JSON.stringify({ nom: name, commune: 'Figeac', more })}\n`;
  const file = line('A') + line('B', 'x'.repeat(40_000_000)) + line('C');
  const { rows, refused } = await readWhole(file);
  expect(rows.map(({ fields }) => fields.name)).toEqual(['A', 'C']);
  expect(refused).toMatchObject([{ line: 2, reason: 'too-long' }]);
  expect(refused[0]?.raw.json?.length).toBeLessThan(3000);
});
