import { PDFDict, PDFDocument, PDFName } from 'pdf-lib';
import { beforeAll, expect, test } from 'vitest';
import { setTerritory } from '#modules/network';
import { smallTerritory } from '#modules/network/testing';
import type { Module } from '#platform/module';
import { freshDatabase } from '#platform/testing/fresh-database';
import { freshFiles } from '#platform/testing/fresh-files';
import { readPdf } from '#platform/testing/read-pdf';
import { draftOf } from './make-edition.ts';
import { aBinding, aSmallNetwork } from './testing.ts';

const db = freshDatabase();
const files = freshFiles();

const longName =
  'Médiathèque intercommunale Simone-Veil, espace public numérique de la Vallée de la Dordogne';

/** Three hundred communes more, with spaces whose names hardly fit in an address. */
beforeAll(async () => {
  await aSmallNetwork(db());
  const [model] = smallTerritory.communes;
  if (!model) throw new Error('no commune');
  const communes = Array.from({ length: 300 }, (_, index) => ({
    ...model,
    code: `47${String(index + 1).padStart(3, '0')}`,
    name: `Saint-Michel-de-Bannières-${index + 1}`,
    latitude: 44.3 + (index % 20) / 40,
    longitude: 1.3 + Math.floor(index / 20) / 25,
  }));
  await setTerritory(db(), { ...smallTerritory, communes });
  await aSmallNetwork(
    db(),
    communes.slice(0, 120).map(({ code, latitude, longitude }) => ({
      communeCode: code,
      latitude,
      longitude,
      name: longName,
      address:
        '1234 route départementale de la Vallée de la Dordogne et du Causse, lieu-dit Les Hauts de Saint-Michel',
    })),
  );
});

const contributing: Module = {
  name: 'trial',
  title: { fr: 'Essai', en: 'Trial' },
  needs: [],
  spaceAddresses: { public: ({ slug }) => `/annuaire/${slug}` },
  print: {
    signs: [
      {
        letter: 'Z',
        words: 'zone de silence',
        order: 1,
        spaces: async (_db, { spaceIds }) => new Set(spaceIds),
      },
    ],
    lines: [
      {
        order: 1,
        of: async (_db, { spaceIds }) => new Map(spaceIds.map((id) => [id, 'Une ligne d’un autre module.'])),
      },
    ],
    pages: [
      { order: 1, write: async () => ({ title: 'Une page de plus', paragraphs: ['Écrite ailleurs.'] }) },
    ],
  },
};

test('a territory of three hundred communes and the longest names keep inside their pages', async () => {
  const title = 'Où trouver quelqu’un qui vous aide avec le numérique, tout près de chez vous ?';
  const edition = { ...aBinding().edition, title: title.slice(0, 80), editorial: 'Bonjour.\n\n'.repeat(40) };
  const pdf = readPdf(await draftOf(db(), files, aBinding({ edition }, [contributing])));
  expect(pdf.pages.length % 4).toBe(0);
  for (const page of pdf.pages) {
    const [, , right = 0, bottom = 0] = page.getBounds();
    page.toStructuredText('preserve-whitespace').walk({
      onChar: (character: string, origin: [number, number]) => {
        if (character.trim() === '') return;
        expect(origin[0]).toBeGreaterThan(20);
        expect(origin[0]).toBeLessThan(right - 20);
        expect(origin[1]).toBeLessThan(bottom - 15);
      },
    });
  }
  expect(pdf.words).toContain('Une ligne d’un autre module.');
  expect(pdf.words).toMatch(/Z\s+zone de silence/);
  expect(pdf.words).toContain('Écrite ailleurs.');
});

test('each drawing and code says what it is, and every face is in the file', async () => {
  const document = await PDFDocument.load(await draftOf(db(), files, aBinding({}, [contributing])));
  const dictionaries = document.context
    .enumerateIndirectObjects()
    .flatMap(([, object]) => (object instanceof PDFDict ? [object] : []));
  const named = (dict: PDFDict, name: string) => String(dict.get(PDFName.of(name)) ?? '');
  const figures = dictionaries.filter((dict) => named(dict, 'S') === '/Figure');
  expect(figures.length).toBeGreaterThan(120);
  expect(figures.filter((dict) => named(dict, 'Alt') === '')).toEqual([]);
  expect(dictionaries.some((dict) => named(dict, 'S') === '/H2')).toBe(true);

  const faces = dictionaries.filter((dict) => named(dict, 'Type') === '/FontDescriptor');
  expect(faces.length).toBeGreaterThan(2);
  expect(
    faces.filter((dict) => !dict.has(PDFName.of('FontFile2')) && !dict.has(PDFName.of('FontFile3'))),
  ).toEqual([]);
});

test('a commune of several spaces is said once above them, and what all of them have is said in a sentence', async () => {
  const { texts, words } = readPdf(await draftOf(db(), files, aBinding()));
  const page = texts.find((text) => text.split('12 place de la République, 46500 Figeac').length > 2) ?? '';
  expect(page.match(/Médiathèque de Figeac/g)).toHaveLength(2);
  expect(page.match(/^Figeac$/gm)).toHaveLength(1);
  expect(words).toContain('Dans tous les espaces.');
});
