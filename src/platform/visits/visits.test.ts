import { expect, test } from 'vitest';
import { openVisits, type Reading } from './visits.ts';

const firefox = 'Mozilla/5.0 (Windows NT 6.1; rv:115.0) Gecko/20100101 Firefox/115.0';
const page = 'text/html; charset=UTF-8';

/** What is written after these were answered: « url », its headers, its type. */
async function written(
  answered: readonly { url: string; headers?: Record<string, string>; type?: string; schema?: string }[],
): Promise<Record<string, Reading[]>> {
  const all: Record<string, Reading[]> = {};
  const visits = openVisits(async (schema, readings) => {
    all[schema] = [...(all[schema] ?? []), ...readings];
  });
  for (const { url, headers = {}, type = page, schema = 'lot' } of answered)
    visits.note({ schema, url, type, headers: { host: 'lot.example', 'user-agent': firefox, ...headers } });
  await visits.flush();
  return all;
}

test('a page is counted under its path, whatever the language, the search and the network before it', async () => {
  const urls = ['/annuaire', '/annuaire?q=wifi', '/en/annuaire', '/~lot/annuaire?page=2'];
  expect(await written(urls.map((url) => ({ url })))).toEqual({
    lot: [{ path: '/annuaire', kind: 'page', times: 4, arrivals: 4 }],
  });
});

test('a visit begins where somebody comes from elsewhere', async () => {
  const { lot } = await written([
    { url: '/', headers: { referer: 'https://mairie.example/liens' } },
    { url: '/', headers: { referer: 'https://lot.example/annuaire' } },
    { url: '/', headers: { referer: 'not an address' } },
    { url: '/' },
  ]);
  expect(lot).toEqual([{ path: '/', kind: 'page', times: 4, arrivals: 3 }]);
});

test('programs are not people: robots, previews, what is fetched ahead, what names no browser', async () => {
  const agents = [
    'Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)',
    'facebookexternalhit/1.1',
    'curl/8.14.1',
    'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) HeadlessChrome/120.0.0.0 Safari/537.36',
    'newsboat/2.36',
  ];
  const robots = agents.map((agent) => ({ url: '/', headers: { 'user-agent': agent } }));
  const ahead = { url: '/', headers: { 'sec-purpose': 'prefetch' } };
  expect(await written([...robots, ahead, { url: '/', headers: { 'user-agent': '' } }])).toEqual({});
});

test('what stands in a frame of another site, or is fetched by a script, nobody has opened', async () => {
  const kinds = ['iframe', 'empty', 'script', 'image'];
  const headers = kinds.map((kind) => ({ url: '/annuaire', headers: { 'sec-fetch-dest': kind } }));
  expect(await written(headers)).toEqual({});
  const { lot } = await written([{ url: '/annuaire', headers: { 'sec-fetch-dest': 'document' } }]);
  expect(lot?.[0]?.times).toBe(1);
});

test('a text browser is a person', async () => {
  const agents = ['w3m/0.5.3+git20230121', 'Lynx/2.9.2 libwww-FM/2.14', firefox];
  const { lot } = await written(
    agents.map((agent) => ({ url: '/agenda', headers: { 'user-agent': agent } })),
  );
  expect(lot?.[0]?.times).toBe(3);
});

test('files that are taken are counted apart; feeds and calendars, which programs ask all day, are not', async () => {
  const { lot } = await written([
    { url: '/annuaire.csv', type: 'text/csv; charset=utf-8' },
    { url: '/annuaire.csv', type: 'text/csv; charset=utf-8' },
    { url: '/agenda.ics', type: 'text/calendar; charset=utf-8' },
    { url: '/agenda.atom', type: 'application/atom+xml' },
    { url: '/carte.svg', type: 'image/svg+xml' },
    { url: '/annuaire.json', type: 'application/json' },
  ]);
  expect(lot).toEqual([{ path: '/annuaire.csv', kind: 'file', times: 2, arrivals: 0 }]);
});

test('what could not be written is written the next time', async () => {
  let isDown = true;
  const seen: number[] = [];
  const visits = openVisits(async (_, readings) => {
    if (isDown) throw new Error('down');
    seen.push(...readings.map(({ times }) => times));
  });
  const note = () => visits.note({ schema: 'lot', url: '/', type: page, headers: { 'user-agent': firefox } });
  note();
  await expect(visits.flush()).rejects.toThrow('down');
  note();
  isDown = false;
  await visits.flush();
  expect(seen).toEqual([2]);
});
