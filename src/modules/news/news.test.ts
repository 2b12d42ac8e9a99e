import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { addSpace, changeSpace } from '#modules/network';
import { aSpace, tellTerritory } from '#modules/network/testing';
import { freshDatabase } from '#platform/testing/fresh-database';
import { plain } from '#platform/testing/plain';
import { testApp } from '../../testing.ts';
import { newsPublished } from './indicator.ts';
import { featureItem, withdrawItem } from './moderate-item.ts';
import { itemPath } from './paths.ts';
import { itemById } from './store.ts';
import { written } from './testing.ts';
import type { Written } from './write-item.ts';

const db = freshDatabase();
const start = new Date('2026-11-24T09:12:00Z');
let now = start;
const app = testApp(db, () => now);
const by = { actor: { id: null, name: 'essai' }, now: start };
const causses = '200066371';
let gramat: { id: string; slug: string };
let cajarc: { id: string; slug: string };

beforeAll(async () => {
  await tellTerritory(db());
  gramat = await addSpace(db(), aSpace(), by);
  cajarc = await addSpace(
    db(),
    aSpace({ name: 'La Filature', communeCode: '46045', postalCode: '46160' }),
    by,
  );
});
beforeEach(async () => {
  now = start;
  await db().deleteFrom('newsItem').execute();
});

const write = (about: Partial<Written>, at = start) => written(db(), about, at);
const get = (path: string) => app.visitor().get(path);
const read = async (path: string): Promise<string> => plain((await get(path)).text);
const pathOf = async (id: string): Promise<string> => itemPath((await itemById(db(), id)) as never);
const hours = (count: number): Date => new Date(start.getTime() + count * 3_600_000);
/** Another day of the clock, so that no page kept a minute ago answers. */
const go = (at: Date) => {
  now = at;
};

describe('an item that is published', () => {
  test('is in the list, on its own page and on that of its space, in its language', async () => {
    const { id } = await write({ spaceId: gramat.id, title: 'Six postes neufs' });
    expect(await read('/actualites')).toContain('Six postes neufs');
    expect(await read(`/annuaire/${gramat.slug}`)).toContain('Six postes neufs');
    expect(await read(`/annuaire/${cajarc.slug}`)).not.toContain('Six postes neufs');
    const path = await pathOf(id);
    expect(path).toMatch(/^\/actualites\/\d+-six-postes-neufs$/);
    const page = await get(path);
    expect(plain(page.text)).toContain('Publié le 24 novembre');
    expect(page.text).toContain('"@type":"NewsArticle"');
    expect((await get(`/en${path}`)).text).toContain('<h1 lang="fr">Six postes neufs</h1>');
  });

  test('is on the home page once it was chosen for it, and not before', async () => {
    const { id } = await write({ title: 'La fibre est là' });
    expect(await read('/')).not.toContain('La fibre est là');
    await featureItem(db(), id, { isFeatured: true, name: 'Hugo', now });
    expect(await read('/')).toContain('La fibre est là');
    await featureItem(db(), id, { isFeatured: false, name: 'Hugo', now });
    expect(await read('/')).not.toContain('La fibre est là');
  });

  test('is in the feeds with the day of its first publication, and in the sitemap', async () => {
    const { id } = await write({ spaceId: gramat.id, title: 'Tri & <rangement>' });
    const rss = (await get('/actualites.rss')).text;
    expect(rss).toContain('<title>Tri &amp; &lt;rangement&gt;</title>');
    expect(rss).toContain(`<guid isPermaLink="false">urn:uuid:${id}</guid>`);
    expect(rss).toContain('<pubDate>Tue, 24 Nov 2026 09:12:00 GMT</pubDate>');
    expect((await get(`/annuaire/${gramat.slug}/actualites.atom`)).text).toContain(id);
    expect((await get(`/annuaire/${cajarc.slug}/actualites.atom`)).text).not.toContain(id);
    expect((await get('/sitemap.xml')).text).toContain(await pathOf(id));
  });

  test('has one address: its number alone, or an older title, leads there', async () => {
    const { id, number } = await write({ title: 'Nouveau titre' });
    expect(await get(`/actualites/${number}-ancien-titre`)).toMatchObject({
      status: 301,
      location: await pathOf(id),
    });
    expect((await get(`/actualites/${number}`)).status).toBe(301);
  });
});

/** Everywhere that the public may meet an item. */
async function placesThatShow(title: string): Promise<string[]> {
  const places = ['/', '/actualites', `/annuaire/${gramat.slug}`, '/actualites.atom', '/sitemap.xml'];
  const found = [];
  for (const place of places) {
    const { text } = await get(place);
    if (text.includes(title) || text.includes('un-titre-a-trouver')) found.push(place);
  }
  return found;
}

describe('an item that is not to be read', () => {
  const title = 'Un titre à trouver';
  const featured = async (about: Partial<Written>) => {
    const item = await write({ spaceId: gramat.id, title, ...about });
    if (about.act !== 'draft') await featureItem(db(), item.id, { isFeatured: true, name: 'Hugo', now });
    return item;
  };

  test('is everywhere while it is valid, and nowhere when its day has come', async () => {
    const { number } = await featured({ expiresAt: hours(30) });
    expect(await placesThatShow(title)).toHaveLength(5);
    go(hours(31));
    expect(await placesThatShow(title)).toEqual([]);
    const gone = await get(`/actualites/${number}`);
    expect(gone.status).toBe(410);
    expect(plain(gone.text)).toContain('n’est plus en ligne');
  });

  test('waits for its day, nowhere before', async () => {
    const { number } = await featured({ publishAt: hours(24) });
    expect(await placesThatShow(title)).toEqual([]);
    expect((await get(`/actualites/${number}`)).status).toBe(404);
    go(hours(25));
    expect(await placesThatShow(title)).toHaveLength(5);
  });

  test('is a draft: its address is nowhere', async () => {
    const { number } = await featured({ act: 'draft' });
    expect(await placesThatShow(title)).toEqual([]);
    expect((await get(`/actualites/${number}`)).status).toBe(404);
  });

  test('was withdrawn', async () => {
    const { id, number } = await featured({});
    await withdrawItem(db(), id, { why: 'Doublon.', name: 'Hugo', now });
    expect(await placesThatShow(title)).toEqual([]);
    expect((await get(`/actualites/${number}`)).status).toBe(410);
  });

  test('is of a space that is not public yet', async () => {
    const hidden = await addSpace(db(), aSpace({ status: 'draft', name: 'Caché' }), by);
    const { number } = await write({ spaceId: hidden.id, title });
    expect(await placesThatShow(title)).toEqual([]);
    expect((await get(`/actualites/${number}`)).status).toBe(410);
    await changeSpace(db(), hidden.id, { status: 'published' }, by);
    expect(await read('/actualites')).toContain(title);
  });

  test.each(['/actualites/0', '/actualites/99999999999', '/actualites/12x', '/actualites/rien'])(
    '%s is nowhere',
    async (path) => expect((await get(path)).status).toBe(404),
  );
});

describe('the list', () => {
  beforeEach(async () => {
    await write({ spaceId: gramat.id, title: 'De Gramat' });
    await write({ communeCode: '46240', title: 'De Rocamadour' });
    await write({ epciCode: causses, title: 'Des Causses' });
    await write({ spaceId: cajarc.id, title: 'De Cajarc' });
    await write({ title: 'De partout' });
    await write({ title: 'De cet été' }, new Date('2026-07-14T08:00:00Z'));
  });

  const titlesIn = async (path: string) =>
    [...(await get(path)).text.matchAll(/<h3[^>]*><a[^>]*>([^<]+)/g)].map(([, title]) => title);

  test('is the newest first', async () => {
    expect(await titlesIn('/actualites')).toEqual([
      'De partout',
      'De Cajarc',
      'Des Causses',
      'De Rocamadour',
      'De Gramat',
      'De cet été',
    ]);
  });

  test('is narrowed to the grouping of a commune, misspelt or not', async () => {
    const around = ['Des Causses', 'De Rocamadour', 'De Gramat'];
    expect(await titlesIn('/actualites?ou=Gramat')).toEqual(around);
    expect(await titlesIn('/actualites?ou=gramatt')).toEqual(around);
    expect(await titlesIn('/actualites?ou=46160')).toEqual(['De Cajarc']);
    expect((await get('/actualites.atom?ou=Gramat')).text.match(/<entry>/g)).toHaveLength(3);
  });

  test('says that it knows no such commune, and shows all', async () => {
    expect(await read('/actualites?ou=Atlantis')).toContain('commune « Atlantis »');
    expect(await titlesIn('/actualites?ou=Atlantis')).toHaveLength(6);
  });

  test('has an archive by month', async () => {
    expect(await titlesIn('/actualites?mois=2026-07')).toEqual(['De cet été']);
    expect(await read('/actualites?mois=2026-08')).toContain('Rien ici à ces dates');
    expect((await get('/actualites')).text).toContain('<option value="2026-08">Août 2026</option>');
  });

  test('goes on page after page, and loses none when something is published meanwhile', async () => {
    for (let rank = 1; rank <= 41; rank += 1)
      await write({ title: `Numéro ${rank}` }, new Date(start.getTime() - rank * 86_400_000));
    const seen: (string | undefined)[] = [];
    let path: string | null = '/actualites';
    while (path) {
      seen.push(...(await titlesIn(path)));
      const { text } = await get(path);
      if (seen.length === 20) await write({ title: 'Entre-temps' });
      path = /href="([^"]+)" rel="next"/.exec(text)?.[1] ?? null;
    }
    expect(seen).toHaveLength(47);
    expect(new Set(seen).size).toBe(47);
  });

  test.each([
    '?mois=2026-13',
    '?mois=demain',
    '?apres=-1',
    '?apres=9999999999',
    '?ou=%00%25_\\',
    '?mois=0000-00',
  ])('is drawn whatever its address asks: %s', async (query) =>
    expect((await get(`/actualites${query}`)).status).toBe(200),
  );
});

test('items are counted by the month in which they appeared, where they are', async () => {
  await write({ spaceId: gramat.id });
  await write({ epciCode: causses }, new Date('2026-10-31T23:30:00Z'));
  await write({}, new Date('2026-10-02T08:00:00Z'));
  await write({ act: 'draft' });
  const counted = await newsPublished.counts(db(), { from: '2026-10-01', to: '2026-11-01' });
  expect(counted.toSorted((a, b) => a.month.localeCompare(b.month))).toEqual([
    { month: '2026-10-01', epciCode: null, kind: null, count: 1 },
    { month: '2026-11-01', epciCode: causses, kind: null, count: 2 },
  ]);
});
