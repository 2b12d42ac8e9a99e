import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { resourceById, saveResource, setStatus } from '#modules/resources';
import { contentSchema } from '#modules/resources/rules';
import { aResource } from '#modules/resources/testing';
import { freshDatabase } from '#platform/testing/fresh-database';
import { plain } from '#platform/testing/plain';
import { testApp } from '../../testing.ts';
import { checkLinks } from './check-links.ts';

const db = freshDatabase();
const app = testApp(db);
const round = { allows: () => true, pauseMs: 1, withinMs: 2000 };
const day = (number: number) => new Date(Date.UTC(2026, 10, 1 + number, 3, 40));

/** The paths that answer nothing, what was asked, and how many questions at once. */
const dead = new Set<string>();
let asked: string[] = [];
let [open, mostOpen] = [0, 0];
let server: Server;
let site: string;

beforeAll(async () => {
  server = createServer(({ url = '', method }, response) => {
    open += 1;
    mostOpen = Math.max(mostOpen, open);
    if (method === 'HEAD') asked.push(url);
    setTimeout(() => {
      open -= 1;
      response.writeHead(dead.has(url) ? 404 : 200).end();
    }, 5);
  });
  await new Promise<void>((ready) => {
    server.listen(0, '127.0.0.1', ready);
  });
  site = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});
beforeEach(async () => {
  await db().deleteFrom('resource').execute();
  await db().deleteFrom('linkCheck').execute();
  dead.clear();
  [asked, open, mostOpen] = [[], 0, 0];
});

const aLink = () =>
  aResource(
    db(),
    { title: 'Pix', body: `Voir [la charte](${site}/charte).`, address: `${site}/` },
    { kind: 'link' },
  );
const coordinator = () =>
  app.visitorAs({
    personId: '01900000-0000-7000-8000-000000000001',
    grants: [{ role: 'coordinator', communes: [], epcis: [], spaces: [] }],
  });
const page = async () => plain((await app.visitor().get('/ressources/pix')).text);
const desk = async () => plain((await coordinator().get('/extranet/ressources')).text);

test('a link that is dead twice in a row is said to its readers and to its team, with the day', async () => {
  const { id } = await aLink();
  dead.add('/charte');
  await checkLinks(db(), day(0), round);
  expect(await page()).not.toContain('ne répondait pas');
  await checkLinks(db(), day(4), round);
  // What was read before may be kept for the few milliseconds that the news of a change takes.
  await expect.poll(page).toContain('Ce lien ne répondait pas le 5 novembre 2026 127.0.0.1');
  expect(await desk()).toContain('Liens morts 1');
  const marked = plain((await coordinator().get('/extranet/ressources?a-voir=liens-morts')).text);
  expect(marked).toContain('Pix Liens morts');
  const own = plain((await coordinator().get(`/extranet/ressources/${id}`)).text);
  expect(own).toContain(`${site}/charte réponse 404, le 5 novembre 2026`);
});

test('a link that answers again is dead no more', async () => {
  await aLink();
  dead.add('/charte');
  await checkLinks(db(), day(0), round);
  await checkLinks(db(), day(4), round);
  dead.clear();
  await checkLinks(db(), day(8), round);
  expect(await page()).not.toContain('ne répondait pas');
  dead.add('/charte');
  await checkLinks(db(), day(39), round);
  expect(await page()).not.toContain('ne répondait pas');
});

test('a link that is taken out of the text is dead no more, at once', async () => {
  const { id } = await aLink();
  dead.add('/charte');
  await checkLinks(db(), day(0), round);
  await checkLinks(db(), day(4), round);
  const content = { ...contentSchema.parse(await resourceById(db(), id)), body: 'Sans charte.' };
  await saveResource(db(), id, content, {
    seen: 1,
    why: null,
    actor: { id: null, name: 'essai' },
    now: day(4),
  });
  expect(await page()).not.toContain('ne répondait pas');
  expect(await desk()).not.toContain('Liens morts');
});

test('each link is asked once a month, those of one site one after the other', async () => {
  const addresses = Array.from({ length: 6 }, (_, rank) => `${site}/${rank}`);
  await aResource(db(), { body: [...addresses, ...addresses].join('\n\n') });
  await checkLinks(db(), day(0), round);
  expect([asked.length, mostOpen]).toEqual([6, 1]);
  await checkLinks(db(), day(1), round);
  await checkLinks(db(), day(29), round);
  expect(asked).toHaveLength(6);
  await checkLinks(db(), day(31), round);
  expect(asked).toHaveLength(12);
});

test('only what the public reads is followed, and neither invented names nor our own pages', async () => {
  const { id } = await aLink();
  await aResource(db(), {
    body: `[a](https://mairie.example/) [b](/agenda) [c](mailto:a@b.fr) <${site}/un#la> <${site}/un#ici>`,
  });
  await aResource(db(), { body: `${site}/brouillon` }, { status: 'draft' });
  await setStatus(db(), id, 'withdrawn', day(0));
  await checkLinks(db(), day(0), round);
  expect(asked).toEqual(['/un']);
});
