import { beforeAll, beforeEach, expect, test } from 'vitest';
import { addSpace } from '#modules/network';
import { aSpace, tellTerritory } from '#modules/network/testing';
import { written } from '#modules/news/testing';
import { freshDatabase } from '#platform/testing/fresh-database';
import { readPdf } from '#platform/testing/read-pdf';
import { testApp } from '../../testing.ts';

const db = freshDatabase();
const now = new Date('2026-11-24T09:12:00Z');
const app = testApp(db, () => now);
let gramat = '';

beforeAll(async () => {
  await tellTerritory(db());
  gramat = (await addSpace(db(), aSpace(), { actor: { id: null, name: 'essai' }, now })).id;
});
beforeEach(async () => {
  await db().deleteFrom('newsItem').execute();
});

async function sheet(about: Parameters<typeof written>[1]) {
  const { number } = await written(db(), about, now);
  const first = await app.visitor().get(`/actualites/${number}-autre/affichette.pdf`);
  // Whatever is written after the number leads to the item's own address.
  const { status, bytes } = first.status === 301 ? await app.visitor().get(first.location as string) : first;
  return { status, bytes, pdf: status === 200 ? readPdf(bytes) : null };
}

test('an item is on one tagged sheet, with what it says, who says it, how to call and where to read it', async () => {
  const { pdf } = await sheet({
    spaceId: gramat,
    title: 'Six postes neufs',
    body: '**Les horaires changent** :\n\n- mardi ;\n- jeudi.\n\n## Comment venir\n\nPar la cour.',
    expiresAt: new Date('2026-12-24T23:00:00Z'),
  });
  expect([pdf?.pages.length, pdf?.isTagged, pdf?.lang, pdf?.title]).toEqual([
    1,
    true,
    'fr',
    'Six postes neufs',
  ]);
  const words = pdf?.words.replace(/\s+/g, ' ') ?? '';
  for (const said of [
    'Six postes neufs',
    'Médiathèque, Gramat',
    'Les horaires changent',
    'Comment venir',
    '05 36 49 12 10',
    'Publié le 24 novembre 2026',
    'Valable jusqu’au 24 décembre 2026',
    'localhost:3000/actualites/',
  ])
    expect(words).toContain(said);
});

test('a very long text loses none of it, and a title of 120 letters fits', async () => {
  const body = Array.from(
    { length: 90 },
    (_, rank) => `Paragraphe numéro ${rank}, ${'et encore '.repeat(12)}`,
  );
  const { pdf } = await sheet({ title: 'Mot '.repeat(30).trim(), body: body.join('\n\n') });
  for (let rank = 0; rank < 90; rank += 1) expect(pdf?.words).toMatch(new RegExp(`numéro\\s${rank}\\b`));
});

test('what people write cannot run in the document, and signs that no letter of ours draws are left out', async () => {
  const { status, pdf } = await sheet({
    title: 'Café #panic("x") 😀',
    body: '#read("data.json") $x$ 日本 \\`',
  });
  expect([status, pdf?.title]).toEqual([200, 'Café #panic("x")']);
});

test('the file is named after the title', async () => {
  const { number } = await written(db(), { title: 'L’été à Catus' }, now);
  const { headers } = await app.visitor().get(`/actualites/${number}-l-ete-a-catus/affichette.pdf`);
  expect(headers.get('content-disposition')).toBe('inline; filename="l-ete-a-catus.pdf"');
});

test('the same item gives the same bytes; what is not online has no sheet', async () => {
  const { number } = await written(db(), {}, now);
  const path = `/actualites/${number}/affichette.pdf`;
  const [one, other] = [await app.visitor().get(path), await app.visitor().get(`${path}?x=1`)];
  expect(Buffer.from(one.bytes).equals(Buffer.from(other.bytes))).toBe(true);
  expect((await app.visitor().get(`/actualites/${number}`)).status).toBe(301);
  expect((await sheet({ act: 'draft' })).status).toBe(404);
  expect((await sheet({ publishAt: new Date('2026-12-01') })).status).toBe(404);
});
