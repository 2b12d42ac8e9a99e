import { beforeAll, expect, test } from 'vitest';
import { changeSeries } from '#modules/meetings';
import { announced, aWorkshop, tenTuesdays } from '#modules/meetings/testing';
import { addSpace } from '#modules/network';
import { aSpace, tellTerritory } from '#modules/network/testing';
import { freshDatabase } from '#platform/testing/fresh-database';
import { testApp } from '../../testing.ts';

const db = freshDatabase();
const now = new Date('2026-11-24T09:12:00Z');
const app = testApp(db, () => now);
const get = (path: string, headers = {}) => app.visitor().get(path, headers);
let id = '';
let slug = '';

beforeAll(async () => {
  await tellTerritory(db());
  const by = { actor: { id: null, name: 'essai' }, now };
  const space = await addSpace(db(), aSpace(), by);
  slug = space.slug;
  const workshop = aWorkshop(space.id, { title: 'Tri & <rangement>', ...tenTuesdays });
  id = (await announced(db(), workshop, now)).id;
  await announced(
    db(),
    aWorkshop(space.id, { title: 'Ma retraite', theme: 'procedures', startsOn: '2026-12-03' }),
    new Date('2026-11-24T09:20:00Z'),
  );
});

test.each([
  ['atom', 'application/atom+xml; charset=utf-8', '<title>Tri &amp; &lt;rangement&gt;</title>'],
  ['rss', 'application/rss+xml; charset=utf-8', '<title>Tri &amp; &lt;rangement&gt;</title>'],
  ['json', 'application/feed+json; charset=utf-8', '"title":"Tri & <rangement>"'],
])('the agenda is a feed: %s', async (ending, type, title) => {
  const { headers, text } = await get(`/agenda.${ending}`);
  expect(headers.get('content-type')).toBe(type);
  expect(text).toContain(title);
  expect(text).toContain(`urn:uuid:${id}`);
  expect(text.indexOf('Ma retraite')).toBeLessThan(text.indexOf('Tri &'));
});

test('an entry keeps its name and the day of its first publication when it is reworded', async () => {
  await changeSeries(db(), id, { summary: 'Mieux dit.' }, new Date('2026-11-25T08:00:00Z'));
  const { items } = JSON.parse((await get('/agenda.json')).text);
  expect(items.find((item: { id: string }) => item.id === `urn:uuid:${id}`)).toMatchObject({
    date_published: '2026-11-24T09:12:00.000Z',
    date_modified: '2026-11-25T08:00:00.000Z',
    authors: [{ name: 'Médiathèque' }],
  });
  expect((await get('/agenda.rss')).text).toContain('<pubDate>Tue, 24 Nov 2026 09:12:00 GMT</pubDate>');
});

test('a feed is narrowed as its page is, and says where it is', async () => {
  const { text, headers } = await get('/agenda.atom?theme=demarches&vue=mois');
  expect(text.match(/<entry>/g)).toHaveLength(1);
  const self = 'http://localhost:3000/agenda.atom?theme=demarches';
  expect(text).toContain(`<link rel="self" type="application/atom+xml" href="${self}"/>`);
  expect(headers.get('link')).toContain(`<${self}>; rel="self"`);
});

test('who has it already is told so in a few bytes, whatever the form', async () => {
  for (const ending of ['atom', 'rss', 'json', 'ics']) {
    const { headers } = await get(`/agenda.${ending}`);
    expect(headers.get('cache-control')).toBe('public, max-age=0, must-revalidate');
    const again = await get(`/agenda.${ending}`, { 'if-none-match': headers.get('etag') ?? '' });
    expect([ending, again.status, again.text]).toEqual([ending, 304, '']);
  }
});

test('pages name their feeds, asked what they are asked', async () => {
  const feedsOf = async (path: string) =>
    [...(await get(path)).text.matchAll(/<link rel="alternate" type="[^"]+" href="([^"]+)"/g)].map(
      ([, href]) => href,
    );
  expect(await feedsOf('/agenda?theme=demarches')).toEqual(
    ['ics', 'atom', 'rss', 'json'].map((ending) => `/agenda.${ending}?theme=demarches`),
  );
  expect(await feedsOf(`/annuaire/${slug}`)).toContain(`/annuaire/${slug}/agenda.atom`);
  expect(await feedsOf('/')).toContain('/agenda.ics');
  expect(await feedsOf('/annuaire/integrer')).not.toContain('/annuaire/integrer/agenda.ics');
  expect(await feedsOf('/annuaire/nulle-part')).toEqual([]);
  for (const path of await feedsOf('/')) expect((await get(path as string)).status).toBe(200);
});

test('a page says in plain words how to follow, and gives all addresses in one file', async () => {
  const { text } = await get('/suivre');
  expect(text).toContain('href="webcal://localhost:3000/agenda.ics"');
  expect(text).toContain('href="/suivre.opml"');
  const opml = await get('/suivre.opml');
  expect(opml.headers.get('content-type')).toBe('text/x-opml; charset=utf-8');
  expect(opml.text).toContain('xmlUrl="http://localhost:3000/agenda.atom"');
  expect(opml.text).not.toContain(':slug');
  expect((await get('/en/suivre')).text).toContain('Open in my calendar');
});

test.each(['/agenda.xml', '/agenda.atom.atom', '/.atom', '/agenda/.ics', '/suivre.atom', '/annuaire.atom'])(
  '%s is nowhere',
  async (path) => {
    expect((await get(path)).status).toBe(404);
  },
);
