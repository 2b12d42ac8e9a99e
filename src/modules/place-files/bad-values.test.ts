import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { limits } from '#modules/network/rules';
import type { ReadRow } from './place-file.ts';
import { readWhole } from './testing.ts';

const place = {
  id: 'Hub_1',
  nom: 'Le Lien',
  commune: 'Figeac',
  code_postal: '46100',
  code_insee: '46102',
  services: '',
};

/** What is made of one place of the national format, some of whose cells are written so. */
async function rowOf(cells: Record<string, string>): Promise<ReadRow> {
  const { rows, refused } = await readWhole(JSON.stringify([{ ...place, ...cells }]), {
    from: 'national',
    today: '2026-11-24',
  });
  if (!rows[0]) throw new Error(`Refused: ${refused[0]?.reason}`);
  return rows[0];
}

/** What should come of a case; in `fields`, null says that nothing does. */
type Expected = Partial<Pick<ReadRow, 'identifier' | 'otherIdentifiers' | 'updatedOn' | 'structure'>> & {
  fields?: Record<string, unknown>;
  commune?: Partial<ReadRow['commune']>;
};
type Case = [sentence: string, cells: Record<string, string>, expected: Expected, notes: string[]];

const file = await readFile(new URL('./data/bad-values.json', import.meta.url), 'utf8');

test.each(JSON.parse(file) as Case[])('%s', async (_sentence, cells, expected, notes) => {
  const row = await rowOf(cells);
  const { fields = {}, structure, ...rest } = expected;
  for (const [field, value] of Object.entries(fields))
    expect(rounded(row.fields[field as 'name']) ?? null, field).toEqual(value);
  if (structure) expect(row.structure).toEqual(structure);
  expect(row).toMatchObject(rest);
  expect(row.notes.map(({ kind }) => kind)).toEqual(notes);
});

const rounded = (value: unknown) => (typeof value === 'number' ? Math.round(value * 1e5) / 1e5 : value);

const words = (length: number) => 'médiation '.repeat(Math.ceil(length / 10)).slice(0, length);

test.each([
  ['name', words(200), ['cut']],
  ['summary', words(299), ['cut']],
  ['description', words(1e6), ['cut', 'cut']],
  ['summary', `${'x'.repeat(278)}😀😀`, ['cut']],
] as const)('a %s that is too long is cut where the page has no more room', async (field, text, notes) => {
  const columns = { name: 'nom', summary: 'presentation_resume', description: 'presentation_detail' };
  const row = await rowOf({ [columns[field]]: text });
  const kept = row.fields[field] ?? '';
  const most = limits[field] as number;
  expect(kept.length).toBeGreaterThan(most - 12);
  expect(kept.length).toBeLessThanOrEqual(most);
  expect(kept.isWellFormed() && kept.endsWith('…')).toBe(true);
  expect(row.notes.map(({ kind }) => kind)).toEqual(notes);
});

test('a summary that is too long is whole in the description', async () => {
  const { fields } = await rowOf({ presentation_resume: words(299) });
  expect(fields.description).toBe(words(299));
});

test('a web address of 3,000 characters is left out', async () => {
  const { fields } = await rowOf({ site_web: `https://figeac.fr/${'x'.repeat(3000)}` });
  expect(fields.website).toBeUndefined();
});

test('what is personal leaves the row as it was written, too', async () => {
  const row = await rowOf({
    telephone: '06 12 34 56 78',
    courriels: 'lea.petit@figeac.fr',
    presentation_detail: '2 85 05 46 042 123 77',
  });
  expect(JSON.stringify(row)).not.toMatch(/06 12 34|lea\.petit|85 05 46/);
});

test('no note repeats what is personal', async () => {
  const commentaire = 'Permanences deux fois par mois, appelez le 06 12 34 56 78 ou lea.petit@figeac.fr';
  const file = JSON.stringify([
    { id_fs: '1', lib_fs: 'Bus', lib_com: 'Figeac', h_lundi: '9h-12h', commentaire },
  ]);
  const { rows } = await readWhole(file);
  expect(rows[0]?.notes.map(({ kind }) => kind)).toContain('hours-doubtful');
  expect(JSON.stringify(rows)).not.toMatch(/06 12 34|lea\.petit/);
});

test('a mobile and the address of a person are kept when that was asked for', async () => {
  const written = { ...place, telephone: '06 12 34 56 78', courriels: 'lea.petit@figeac.fr' };
  const { rows } = await readWhole(JSON.stringify([written]), { from: 'national', withPersonal: true });
  expect(rows[0]?.fields).toMatchObject({ phone: '+33612345678', email: 'lea.petit@figeac.fr' });
});
