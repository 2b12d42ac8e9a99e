import ICAL from 'ical.js';
import { beforeAll, expect, test } from 'vitest';
import { everything } from '#modules/agenda';
import {
  cancelMeeting,
  cancelSeries,
  changeFollowing,
  changeSeries,
  meetingsOf,
  moveMeeting,
} from '#modules/meetings';
import type { Meeting, NewSeries, Series } from '#modules/meetings/rules';
import { announced, aWorkshop, tenTuesdays } from '#modules/meetings/testing';
import { addSpace } from '#modules/network';
import { aSpace, tellTerritory } from '#modules/network/testing';
import { freshDatabase } from '#platform/testing/fresh-database';
import { testApp } from '../../testing.ts';
import { followedSeries } from './store.ts';

const db = freshDatabase();
const now = new Date('2026-11-24T09:12:00Z');
let clock = now;
const app = testApp(db, () => clock);
const by = { actor: { id: null, name: 'essai' }, now };
let gramat = '';
let slug = '';

beforeAll(async () => {
  await tellTerritory(db());
  const space = await addSpace(db(), aSpace(), by);
  [gramat, slug] = [space.id, space.slug];
});

const announce = (about: Partial<NewSeries> = {}): Promise<Series> =>
  announced(db(), aWorkshop(gramat, about), now);
const nth = async ({ id }: { id: string }, rank: number): Promise<Meeting> =>
  (await meetingsOf(db(), id))[rank - 1] as Meeting;

/** Its own space, so that its calendar holds what the test announced and nothing else. */
async function ownSpace(name: string) {
  const space = await addSpace(db(), aSpace({ name }), by);
  return { spaceId: space.id, path: `/annuaire/${space.slug}/agenda.ics` };
}

const get = (path: string) => app.visitor().get(path);

/** What a calendar program makes of it: the start of each date that is on, in UTC. */
function datesIn(text: string): { uid: string; title: string; starts: string[]; cancelled: number }[] {
  const calendar = new ICAL.Component(ICAL.parse(text));
  for (const zone of calendar.getAllSubcomponents('vtimezone')) ICAL.TimezoneService.register(zone);
  const all = calendar.getAllSubcomponents('vevent').map((one) => new ICAL.Event(one));
  const main = all.filter((event) => !event.isRecurrenceException());
  for (const event of all) {
    if (event.isRecurrenceException()) main.find(({ uid }) => uid === event.uid)?.relateException(event);
  }
  return main.map((event) => {
    const dates = occurrences(event);
    const isCancelled = ({ item }: (typeof dates)[number]) =>
      item.component.getFirstPropertyValue('status') === 'CANCELLED';
    const on = dates.filter((date) => !isCancelled(date));
    return {
      uid: event.uid,
      title: event.summary,
      starts: on.map(({ startDate }) => startDate.toJSDate().toISOString().slice(0, 13)),
      cancelled: dates.length - on.length,
    };
  });
}

function occurrences(event: ICAL.Event) {
  if (!event.isRecurring()) return [{ item: event, startDate: event.startDate }];
  const iterator = event.iterator();
  const dates = [];
  for (let next = iterator.next(); next && dates.length < 80; next = iterator.next())
    dates.push(event.getOccurrenceDetails(next));
  return dates;
}

test('a cycle is one event with its rule; a date that is moved and one that is cancelled are told beside it', async () => {
  const { spaceId, path } = await ownSpace('Cahors');
  const series = await announce({ spaceId, ...tenTuesdays });
  const before = await get(path);
  expect(before.headers.get('content-type')).toBe('text/calendar; charset=utf-8');
  expect(before.text.match(/BEGIN:VEVENT/g)).toHaveLength(1);
  expect(datesIn(before.text)[0]?.starts).toHaveLength(10);

  const later = new Date('2026-11-24T10:00:00Z');
  const when = { startsAt: new Date('2026-12-16T09:00:00Z'), endsAt: new Date('2026-12-16T11:00:00Z') };
  await moveMeeting(db(), (await nth(series, 3)).id, { ...when, reason: 'Salle prise' }, later);
  await cancelMeeting(db(), (await nth(series, 4)).id, 'Animatrice souffrante', later);
  const { text } = await get(path);
  const [read] = datesIn(text);
  expect(read).toMatchObject({ uid: `${series.id}@lot.maillage`, cancelled: 1 });
  expect(read?.starts.slice(1, 4)).toEqual(['2026-12-08T13', '2026-12-16T09', '2026-12-29T13']);
  expect(text).toContain('RECURRENCE-ID;TZID=Europe/Paris:20261215T140000');
  expect(text).toContain('SUMMARY:Annulé\u00a0: Créer');
  expect(text).toMatch(/SEQUENCE:1\r\nRECURRENCE-ID/);
  expect(text).toContain('LAST-MODIFIED:20261124T100000Z');
});

test('nothing changed, nothing is sent: the same bytes, and 304', async () => {
  const { path } = await ownSpace('Souillac');
  const [one, other] = [await get(path), await get(path)];
  expect(one.text).toBe(other.text);
  const etag = one.headers.get('etag') ?? '';
  const again = await app.visitor().get(path, { 'if-none-match': etag });
  expect([again.status, again.text]).toEqual([304, '']);
  clock = new Date('2026-11-24T19:00:00Z');
  expect((await get(path)).headers.get('etag')).toBe(etag);
  clock = now;
});

test('a series cut in two is two events that know each other, and no date is lost or twice there', async () => {
  const { spaceId, path } = await ownSpace('Lalbenque');
  const series = await announce({ spaceId, ...tenTuesdays });
  await changeFollowing(db(), (await nth(series, 5)).id, { startsAtMinutes: 10 * 60 }, now);
  const { text } = await get(path);
  const read = datesIn(text);
  expect(read.map(({ starts }) => starts)).toEqual([
    ['2026-12-01T13', '2026-12-08T13', '2026-12-15T13', '2026-12-22T13'],
    ['2026-12-29T09', '2027-01-05T09', '2027-01-12T09', '2027-01-19T09', '2027-01-26T09', '2027-02-02T09'],
  ]);
  expect(text).toContain('UNTIL=20261228T225959Z');
  expect(text.replaceAll('\r\n ', '')).toContain(`RELATED-TO;RELTYPE=SIBLING:${series.id}@lot.maillage`);
});

test('a day that is taken out counts among the ten, even when it is the first', async () => {
  const { spaceId, path } = await ownSpace('Prayssac');
  const series = await announce({ spaceId, ...tenTuesdays, without: ['2026-12-01', '2026-12-22'] });
  const { text } = await get(path);
  expect(text).toContain('EXDATE;TZID=Europe/Paris:20261201T140000');
  const own = (await meetingsOf(db(), series.id)).map(({ startsAt }) => startsAt.toISOString().slice(0, 13));
  expect(datesIn(text)[0]?.starts).toEqual(own);
  expect(own).toHaveLength(8);
});

test.each([
  ['clocks go back', { startsOn: '2026-10-18', startsAtMinutes: 2 * 60 + 30, durationMinutes: 90 }],
  ['clocks go forward', { startsOn: '2027-03-21', startsAtMinutes: 2 * 60 + 30, durationMinutes: 90 }],
  [
    'clocks go back in the middle of it',
    { startsOn: '2027-10-24', startsAtMinutes: 60, durationMinutes: 240 },
  ],
])('in the night when %s, each date is where the agenda has it', async (name, timing) => {
  const { spaceId, path } = await ownSpace(`Nuit ${name}`);
  const series = await announce({ spaceId, rule: 'FREQ=WEEKLY;BYDAY=SU;COUNT=3', ...timing });
  const own = (await meetingsOf(db(), series.id)).map(({ startsAt }) => startsAt.toISOString().slice(0, 13));
  expect(datesIn((await get(path)).text)[0]?.starts).toEqual(own);
});

test('a series that ends is told as cancelled; what took place stays; a year later nothing is left of the rest', async () => {
  const { spaceId, path } = await ownSpace('Puy-l’Évêque');
  const series = await announce({ spaceId, rule: 'FREQ=WEEKLY;BYDAY=TU' });
  await cancelSeries(db(), series.id, 'Plus d’animateur', new Date('2026-12-10T08:00:00Z'));
  const [read] = datesIn((await get(path)).text);
  expect(read?.starts).toEqual(['2026-12-01T13', '2026-12-08T13']);
  expect(read?.cancelled).toBeGreaterThan(40);
  clock = new Date('2027-12-11T09:00:00Z');
  const [later] = datesIn((await get(path)).text);
  expect(later?.cancelled ?? 0).toBe(0);
  clock = now;
});

test('what is cancelled before it began is one event that says so', async () => {
  const { spaceId, path } = await ownSpace('Catus');
  const series = await announce({ spaceId, ...tenTuesdays });
  await cancelSeries(db(), series.id, null, now);
  const { text } = await get(path);
  expect(text.match(/BEGIN:VEVENT/g)).toHaveLength(1);
  expect(text).toContain('STATUS:CANCELLED');
});

test('the whole calendar is narrowed as the page is, and a full date does not leave it', async () => {
  await announce({ title: 'Ma retraite', theme: 'procedures', startsOn: '2027-01-20' });
  const titles = async (query: string) =>
    datesIn((await get(`/agenda.ics${query}`)).text).map(({ title }) => title);
  expect(await titles('?theme=demarches')).toEqual(['Ma retraite']);
  expect(await titles('?theme=emploi')).toEqual([]);
  expect(await titles('?vue=jour&le=2027-01-20&libre=1')).toEqual(await titles(''));
  expect((await get('/agenda.ics?theme=emploi')).text).toContain('BEGIN:VTIMEZONE');
  expect((await get('/agenda.ics?theme=demarches')).text).toContain('NAME:Démarches en ligne');
});

test('a meeting is taken away alone, or with all its dates', async () => {
  const series = await announce({ title: 'Photos', startsOn: '2027-02-02', ...tenTuesdays });
  const third = await nth(series, 3);
  const page = `/agenda/${third.number}-photos-gramat`;
  expect((await get(page)).text).toContain(`href="${page}.ics"`);
  const alone = await get(`${page}.ics`);
  expect(datesIn(alone.text)).toMatchObject([{ uid: `${third.id}@lot.maillage`, starts: ['2027-02-16T13'] }]);
  expect(datesIn((await get(`${page}.ics?tout=1`)).text)[0]?.starts).toHaveLength(10);
  await changeSeries(db(), series.id, { startsAtMinutes: 9 * 60 }, now);
  expect(datesIn((await get(`${page}.ics`)).text)[0]?.starts).toEqual(['2027-02-16T08']);
});

test('pages say where their calendar is, for programs and for people', async () => {
  const { text } = await get('/agenda?theme=demarches&vue=mois');
  expect(text).toContain('type="text/calendar" href="/agenda.ics?theme=demarches"');
  expect(text).toContain('href="webcal://localhost:3000/agenda.ics?theme=demarches"');
  expect((await get(`/annuaire/${slug}`)).text).toContain(`href="/annuaire/${slug}/agenda.ics"`);
});

test.each([
  '/agenda.doc',
  '/annuaire/nulle-part/agenda.ics',
  '/annuaire.ics',
  '/agenda/999999-rien.ics',
  '/agenda/99999999999.ics',
  '/rien.ics',
])('%s is nowhere', async (path) => {
  expect((await get(path)).status).toBe(404);
});

test('a question of ten megabytes is answered as if it asked nothing', async () => {
  const { status, text } = await get(`/agenda.ics?q=${'x'.repeat(10_000_000)}&theme=demarches`);
  expect([status, text.length < 100_000]).toEqual([200, true]);
});

test('the file of one date never says an older version than before, not even when its series is cut in two', async () => {
  const { spaceId } = await ownSpace('Puy-l’Évêque');
  const series = await announce({ spaceId, ...tenTuesdays });
  const eighth = await nth(series, 8);
  const versionOf = async () =>
    Number(/SEQUENCE:(\d+)/.exec((await get(`/agenda/${eighth.number}.ics`)).text)?.[1]);
  for (const title of ['Un', 'Deux', 'Trois']) await changeSeries(db(), series.id, { title }, now);
  const before = await versionOf();
  await changeFollowing(db(), (await nth(series, 7)).id, { title: 'Suite' }, now);
  expect([before, await versionOf()]).toEqual([3, 4]);
});

test('where there is more than a calendar holds, what is coming stays, then what is over since the shortest time', async () => {
  const { spaceId } = await ownSpace('Figeac');
  await announce({ spaceId, title: 'Fini hier', startsOn: '2026-11-23' });
  await announce({ spaceId, title: 'Dans un an', startsOn: '2027-11-22' });
  await announce({ spaceId, title: 'Fini ce printemps', startsOn: '2026-04-07' });
  await announce({ spaceId, title: 'Bientôt', startsOn: '2026-11-26' });
  const question = {
    ...everything,
    from: new Date('2025-11-24T00:00:00Z'),
    to: new Date('2029-11-24T00:00:00Z'),
    after: null,
    zone: 'Europe/Paris',
    spaceId,
  };
  const titlesOf = async (limit: number) =>
    (await followedSeries(db(), { ...question, limit }, now)).map(({ title }) => title);
  expect(await titlesOf(1)).toEqual(['Bientôt']);
  expect(await titlesOf(3)).toEqual(['Fini hier', 'Bientôt', 'Dans un an']);
});
