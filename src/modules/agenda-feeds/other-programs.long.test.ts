import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { getRequestListener } from '@hono/node-server';
import ICAL from 'ical.js';
import { beforeAll, expect, test } from 'vitest';
import { cancelMeeting, changeFollowing, meetingsOf, moveMeeting } from '#modules/meetings';
import type { Series } from '#modules/meetings/rules';
import { announced, aWorkshop, tenTuesdays } from '#modules/meetings/testing';
import { addSpace } from '#modules/network';
import { aSpace, tellTerritory } from '#modules/network/testing';
import { freshDatabase } from '#platform/testing/fresh-database';
import { aHome, linesOf, subscribe } from '#platform/testing/programs';
import { watchedSite } from '#platform/testing/watched-site';
import { testApp } from '../../testing.ts';
import { interoperability, type Line, toldLines } from './data/interoperability.ts';

const db = freshDatabase();
const moment = new Date('2026-11-24T09:12:00Z');
const app = testApp(db, () => moment);
const site = watchedSite((request, response) => {
  const { parts, app: program } = app.program();
  if (!parts.pages.answer(request, response)) void getRequestListener(program.fetch)(request, response);
});
const home = aHome();
const lines: Line[] = [];
const data = (name: string): string => join(import.meta.dirname, 'data', name);
let path = '';
let series: Series;
let follower: ReturnType<typeof subscribe>;

beforeAll(async () => {
  const by = { actor: { id: null, name: 'essai' }, now: moment };
  await tellTerritory(db());
  const space = await addSpace(db(), aSpace({ name: 'Espace suivi' }), by);
  path = `/annuaire/${space.slug}/agenda`;
  series = await announced(db(), aWorkshop(space.id, { title: 'Trier ses photos', ...tenTuesdays }), moment);
  await announced(db(), aWorkshop(space.id, { title: 'Ma retraite', theme: 'procedures' }), moment);
  await addSpace(db(), aSpace({ name: 'Ailleurs' }), by);
  follower = subscribe(home, `${site.origin()}/agenda.ics?theme=internet`);
});

const nth = async (rank: number) => (await meetingsOf(db(), series.id))[rank - 1]?.id as string;
const later = (minutes: number): Date => new Date(moment.getTime() + minutes * 60_000);
const versionOf = async (program: string): Promise<string> =>
  /\d+(\.\d+)+/.exec(await home.run(program, ['--version']))?.[0] ?? '';
const dates = async (): Promise<string[]> =>
  (await follower.shown('2026-12-01', '2027-02-10')).map((line) =>
    line.replace(/( CONFIRMED)? (Trier|Annulé).*/, ''),
  );

const tuesdays = [
  '12-01',
  '12-08',
  '12-15',
  '12-22',
  '12-29',
  '01-05',
  '01-12',
  '01-19',
  '01-26',
  '02-02',
].map((day) => `${day.startsWith('12') ? '2026' : '2027'}-${day} 14:00`);

test('vdirsyncer keeps a copy of the agenda of a theme, and khal shows its ten dates', async () => {
  const [file, ...others] = await follower.sync();
  expect(others).toEqual([]);
  expect(file).toContain('RRULE:FREQ=WEEKLY');
  expect(await dates()).toEqual(tuesdays);
  const [khal, vdirsyncer] = [await versionOf('khal'), await versionOf('vdirsyncer')];
  lines.push(
    [
      'vdirsyncer',
      vdirsyncer,
      'subscribe to the workshops of a theme over HTTP',
      'one item: the series with its rule',
    ],
    ['khal', khal, 'show that agenda', 'its ten dates, at two in winter'],
  );
});

test('a date that is moved, and one that is cancelled, reach khal at the next reading', async () => {
  const when = { startsAt: new Date('2026-12-16T09:00:00Z'), endsAt: new Date('2026-12-16T11:00:00Z') };
  await moveMeeting(db(), await nth(3), when, later(1));
  await cancelMeeting(db(), await nth(4), 'Animatrice souffrante', later(2));
  const items = await follower.sync();
  expect(items).toHaveLength(1);
  const changed = tuesdays.with(2, '2026-12-16 10:00').with(3, '2026-12-22 14:00 CANCELLED');
  expect(await dates()).toEqual(changed);
  const khal = await versionOf('khal');
  lines.push(
    ['khal', khal, 'read again after a date was moved', 'it left its day and is on the new one, once'],
    ['khal', khal, 'read again after a date was cancelled', 'it says CANCELLED, the others stay'],
  );
});

test('a series that is cut in two reaches khal without a date lost or shown twice', async () => {
  await changeFollowing(db(), await nth(7), { startsAtMinutes: 10 * 60, title: 'Trier, suite' }, later(3));
  expect(await follower.sync()).toHaveLength(2);
  expect(await dates()).toEqual([
    ...tuesdays.slice(0, 6).with(2, '2026-12-16 10:00').with(3, '2026-12-22 14:00 CANCELLED'),
    ...tuesdays.slice(6).map((day) => day.replace('14:00', '10:00')),
  ]);
  lines.push(
    [
      'vdirsyncer',
      await versionOf('vdirsyncer'),
      'subscribe again after the series was cut in two',
      'two items, the first one changed in place',
    ],
    ['khal', await versionOf('khal'), 'show both halves', 'ten dates, the last four at ten'],
  );
});

test('calcurse takes the file in whole; it does not know moved dates, and shows both days', async () => {
  const answer = await fetch(`${site.origin()}/agenda.ics?theme=internet`);
  const file = home.write('agenda.ics', await answer.text());
  const said = await home.run('calcurse', ['-D', join(home.folder, 'calcurse'), '-i', file]);
  expect(said).toMatch(/4 apps \/ 0 events \/ 0 todos \/ 0 skipped/);
  const kept = linesOf(await home.run('calcurse', ['-D', join(home.folder, 'calcurse'), '-G']));
  expect(kept.filter((line) => line.startsWith('12/16/2026 @ 10:00'))).toHaveLength(1);
  lines.push([
    'calcurse',
    await versionOf('calcurse'),
    'import that agenda as a file',
    'nothing skipped; it does not know RECURRENCE-ID, and shows the old day beside the new one',
  ]);
});

test('python3-icalendar reads each event without an error', async () => {
  for (const address of ['/agenda.ics?theme=internet', '/agenda.ics']) {
    const text = await (await fetch(`${site.origin()}${address}`)).text();
    const file = home.write('agenda.ics', text);
    const [version = '', ...events] = linesOf(
      await home.run('/usr/bin/python3', [data('read_calendar.py'), file]),
    );
    expect(events.length).toBe(text.match(/BEGIN:VEVENT/g)?.length);
    if (!address.includes('theme')) continue;
    expect(events.filter((event) => event.endsWith('CANCELLED True'))).toHaveLength(1);
    lines.push([
      'python3-icalendar',
      version.replace('icalendar ', ''),
      'read the agendas of a theme and of the network',
      'no error; every DTSTAMP in UTC, every event once',
    ]);
  }
});

test('ical.js puts each date of both halves where the agenda has it', async () => {
  const calendar = new ICAL.Component(
    ICAL.parse(await (await fetch(`${site.origin()}/agenda.ics?theme=internet`)).text()),
  );
  for (const zone of calendar.getAllSubcomponents('vtimezone')) ICAL.TimezoneService.register(zone);
  const events = calendar.getAllSubcomponents('vevent').map((one) => new ICAL.Event(one));
  const main = events.filter((event) => !event.isRecurrenceException());
  for (const other of events.filter((event) => event.isRecurrenceException()))
    main.find(({ uid }) => uid === other.uid)?.relateException(other);
  const starts = main.flatMap((event) => {
    const iterator = event.iterator();
    const found: string[] = [];
    for (let next = iterator.next(); next; next = iterator.next())
      found.push(event.getOccurrenceDetails(next).startDate.toJSDate().toISOString());
    return found;
  });
  const { rows } = await db
    .pool()
    .pg.query<{ at: Date }>(
      'select starts_at as at from lot.meeting join lot.series on series.id = series_id where series.id = $1 or follows = $1 order by planned_at',
      [series.id],
    );
  expect(starts).toEqual(rows.map(({ at }) => at.toISOString()));
  const { version } = JSON.parse(readFileSync('node_modules/ical.js/package.json', 'utf8'));
  lines.push(['ical.js', version, 'expand both halves', 'every date at the instant that the agenda has']);
});

test.each([
  ['atom', 'atom10'],
  ['rss', 'rss20'],
])('feedparser reads %s without a fault, and is told 304 when it asks again', async (ending, format) => {
  const url = `${site.origin()}/agenda.${ending}?theme=internet`;
  const { version, ...read } = JSON.parse(
    await home.run('/usr/bin/python3', [data('read_feed.py'), url]),
  ) as Record<string, unknown>;
  expect(read).toMatchObject({
    bozo: false,
    format,
    titles: ['Trier ses photos'],
    ids: [`urn:uuid:${series.id}`],
    dated: true,
    again: 304,
  });
  lines.push([
    'feedparser',
    String(version),
    `read ${format === 'atom10' ? 'Atom' : 'RSS 2.0'}, then ask again`,
    'not bozo; 304 the second time',
  ]);
});

test('newsboat reads the feeds, and asks again only for what changed', async () => {
  const urls = ['atom', 'rss'].map((ending) => `${site.origin()}/annuaire/evolution.${ending}`);
  home.write('urls', `${urls.join('\n')}\n`);
  home.write('config', 'auto-reload no\nreload-threads 1\n');
  const files = ['-u', 'urls', '-c', 'cache.db', '-C', 'config'].map((part) =>
    part.startsWith('-') ? part : join(home.folder, part),
  );
  site.asked.length = 0;
  for (let times = 0; times < 3; times += 1) await home.run('newsboat', [...files, '-x', 'reload']);
  const unread = await home.run('newsboat', [...files, '-x', 'print-unread']);
  expect(unread).toMatch(/^2 unread/);
  const conditional = site.asked.filter(({ knows }) => knows !== undefined);
  expect(conditional.length).toBeGreaterThan(0);
  expect(conditional.every(({ status }) => status === 304)).toBe(true);
  lines.push([
    'newsboat',
    await versionOf('newsboat'),
    'read Atom and RSS 2.0 three times',
    'all entries unread once; asked with If-None-Match, answered 304',
  ]);
});

test('jing finds that Atom is what RFC 4287 says, and sees what is not', async () => {
  const lists = ['/agenda.atom', `${path}.atom`, '/annuaire/evolution.atom', '/agenda.atom?theme=emploi'];
  const texts = await Promise.all(lists.map(async (list) => (await fetch(site.origin() + list)).text()));
  const files = texts.map((text, index) => home.write(`${index}.atom`, text));
  await home.run('jing', ['-c', data('atom.rnc'), ...files]);
  const untitled = home.write('bad.atom', (texts[0] as string).replace(/<title>.*?<\/title>/, ''));
  await expect(home.run('jing', ['-c', data('atom.rnc'), untitled])).rejects.toThrow(/title/);
  const version = await home.run('dpkg-query', ['-W', 'jing']);
  lines.push([
    'jing',
    /\d{8}/.exec(version)?.[0] ?? '',
    'check Atom against the grammar of RFC 4287',
    'four feeds valid; the same without a title refused',
  ]);
});

test('what they did is in docs/interoperability.md, line by line', async () => {
  await expect(interoperability([...lines, ...toldLines])).toMatchFileSnapshot(
    '../../../docs/interoperability.md',
  );
});
