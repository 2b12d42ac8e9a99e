import { beforeEach, expect, test } from 'vitest';
import { cancelMeeting, cancelSeries, changeSeries, meetingsOf, moveMeeting } from '#modules/meetings';
import type { Meeting } from '#modules/meetings/rules';
import { announced, aWorkshop } from '#modules/meetings/testing';
import { addSpace } from '#modules/network';
import { aSpace, tellTerritory } from '#modules/network/testing';
import { freshDatabase } from '#platform/testing/fresh-database';
import { wallClockOf } from '#platform/time';
import { follow, look, stopFollowing, takeIn } from './follow.ts';
import { comeFrom } from './store.ts';
import { calendar, event } from './testing.ts';

const db = freshDatabase();
const now = new Date('2026-11-24T09:12:00Z');
const later = new Date('2026-12-02T09:12:00Z');
let spaceId = '';
let isTold = false;

beforeEach(async () => {
  if (!isTold) await tellTerritory(db());
  isTold = true;
  const space = await addSpace(db(), aSpace({ name: `Espace ${crypto.randomUUID().slice(0, 8)}` }), {
    actor: { id: null, name: 'essai' },
    now,
  });
  spaceId = space.id;
});

const address = 'https://gramat.example/agenda.ics';
const once = ['DTSTART;TZID=Europe/Paris:20261205T140000', 'DURATION:PT2H'];
const weekly = ['DTSTART;TZID=Europe/Paris:20261201T140000', 'DURATION:PT2H', 'RRULE:FREQ=WEEKLY;COUNT=4'];

async function followed(text: string, at = now): Promise<string> {
  const came = await follow(
    db(),
    { spaceId, name: 'Ville de Gramat', address, bytes: Buffer.from(text) },
    at,
  );
  if (came.refusal !== null) throw new Error(came.refusal);
  return came.id;
}

async function again(id: string, text: string, at = later) {
  const taken = await takeIn(db(), id, Buffer.from(text), at);
  return taken.refusal ?? Object.values(taken.came).join(' ');
}

const allSeries = () =>
  db().selectFrom('series').selectAll().where('spaceId', '=', spaceId).orderBy('id').execute();

async function meetings(): Promise<Meeting[]> {
  const lists = await Promise.all((await allSeries()).map(({ id }) => meetingsOf(db(), id)));
  return lists.flat().sort((one, other) => one.startsAt.getTime() - other.startsAt.getTime());
}

const shown = async (): Promise<string[]> =>
  (await meetings()).map(
    ({ startsAt, status }) =>
      `${wallClockOf(startsAt, 'Europe/Paris').slice(5)}${status === 'cancelled' ? ' x' : ''}`,
  );

test('events come once, however often their calendar is read', async () => {
  const text = calendar(event(...once), event(...weekly).replace('fete@', 'club@'));
  const id = await followed(text);
  expect(await shown()).toEqual(['12-01T14:00', '12-05T14:00', '12-08T14:00', '12-15T14:00', '12-22T14:00']);
  expect(await again(id, text)).toBe('0 0 0');
  expect(await again(id, text, new Date('2026-12-10T09:00:00Z'))).toBe('0 0 0');
  expect(await allSeries()).toHaveLength(2);
});

test('what changed there changes here: its hour, its day, its words', async () => {
  const id = await followed(calendar(event(...once)));
  const moved = event(
    'DTSTART;TZID=Europe/Paris:20261206T100000',
    'DURATION:PT3H',
    'SEQUENCE:1',
    'LOCATION:Halle',
  );
  expect(await again(id, calendar(moved.replace('Fête du livre', 'Fête des livres')))).toBe('0 1 0');
  expect(await shown()).toEqual(['12-06T10:00']);
  expect((await allSeries())[0]).toMatchObject({
    title: 'Fête des livres',
    place: 'Halle',
    durationMinutes: 180,
  });
});

test('an older copy than the one that was read changes nothing', async () => {
  const id = await followed(calendar(event(...once, 'SEQUENCE:4')));
  expect(await again(id, calendar(event('DTSTART:20261206T100000', 'SEQUENCE:3')))).toBe('0 0 0');
});

test('of a rule, a date is moved, another cancelled, a third taken out: people see it, and it comes back', async () => {
  const id = await followed(calendar(event(...weekly)));
  const at = (day: string) => `RECURRENCE-ID;TZID=Europe/Paris:202612${day}T140000`;
  const text = calendar(
    event(...weekly, 'EXDATE;TZID=Europe/Paris:20261222T140000'),
    event(at('08'), 'DTSTART;TZID=Europe/Paris:20261209T100000', 'DURATION:PT1H'),
    event(at('15'), 'DTSTART;TZID=Europe/Paris:20261215T140000', 'DURATION:PT2H', 'STATUS:CANCELLED'),
  );
  expect(await again(id, text)).toBe('0 1 0');
  expect(await shown()).toEqual(['12-01T14:00', '12-09T10:00', '12-15T14:00 x', '12-22T14:00 x']);
  expect(await again(id, text)).toBe('0 0 0');
  await again(id, calendar(event(...weekly)));
  expect(await shown()).toEqual(['12-01T14:00', '12-08T14:00', '12-15T14:00', '12-22T14:00']);
});

test.each([
  ['is cancelled there', calendar(event(...once, 'STATUS:CANCELLED'))],
  ['is no longer there', calendar(event(...weekly).replace('fete@', 'club@'))],
])(
  'what %s is cancelled here, with the reason, and takes place after all when it comes back',
  async (_name, text) => {
    const id = await followed(calendar(event(...once)));
    expect(await again(id, text)).toMatch(/ 1$/);
    const [gone] = (await meetings()).filter(({ status }) => status === 'cancelled');
    expect(gone?.reason).toBe('Annulé dans « Ville de Gramat »');
    await again(id, calendar(event(...once)));
    expect((await meetings()).find((one) => one.id === gone?.id)?.status).toBe('planned');
  },
);

test('what took place stays, though calendars forget it', async () => {
  const id = await followed(calendar(event(...weekly)));
  await again(id, calendar(event(...once).replace('fete@', 'autre@')));
  expect(await shown()).toEqual([
    '12-01T14:00',
    '12-05T14:00',
    '12-08T14:00 x',
    '12-15T14:00 x',
    '12-22T14:00 x',
  ]);
});

test('a title that the team wrote anew is hers; the hour still follows', async () => {
  const id = await followed(calendar(event(...once)));
  const [series] = await allSeries();
  await changeSeries(db(), series?.id as string, { title: 'Fête du livre, chez nous' }, now);
  await again(id, calendar(event('DTSTART:20261205T150000', 'DURATION:PT2H').replace('Fête', 'FETE')));
  expect((await allSeries())[0]?.title).toBe('Fête du livre, chez nous');
  expect(await shown()).toEqual(['12-05T15:00']);
});

test('a date that the team moved or cancelled stays as she has it', async () => {
  const id = await followed(calendar(event(...weekly)));
  const [, second, third] = await meetings();
  const span = { startsAt: new Date('2026-12-10T09:00:00Z'), endsAt: new Date('2026-12-10T10:00:00Z') };
  await moveMeeting(db(), second?.id as string, span, now);
  await cancelMeeting(db(), third?.id as string, 'Salle prise', now);
  const hour = weekly.map((line) => line.replace('T140000', 'T160000'));
  await again(id, calendar(event(...hour, 'LOCATION:Halle')));
  expect(await shown()).toEqual(['12-01T14:00', '12-10T10:00', '12-15T14:00 x', '12-22T14:00']);
  expect((await allSeries())[0]?.place).toBe('Halle');
});

test('what the team stopped is not announced again, and what she took over does not go with its calendar', async () => {
  const id = await followed(calendar(event(...once), event(...weekly).replace('fete@', 'club@')));
  const [club, one] = await allSeries();
  await cancelSeries(db(), one?.id as string, null, now);
  await changeSeries(db(), club?.id as string, { registration: 'open', seats: 10 }, now);
  await again(id, calendar(event(...once, 'LOCATION:Halle')));
  expect(await shown()).toEqual([
    '12-01T14:00',
    '12-05T14:00 x',
    '12-08T14:00',
    '12-15T14:00',
    '12-22T14:00',
  ]);
  const states = (await comeFrom(db(), id, { now: later, most: 9 })).map(({ state }) => state);
  expect(states).toEqual(['ours', 'ours']);
});

test('what the team announced herself at the same time is not doubled', async () => {
  await announced(
    db(),
    aWorkshop(spaceId, { title: 'FÊTE DU LIVRE', startsOn: '2026-12-05', startsAtMinutes: 840 }),
    now,
  );
  const id = await followed(calendar(event(...once)));
  expect(await shown()).toEqual(['12-05T14:00']);
  await again(id, calendar(event(...weekly).replace('fete@', 'club@')));
  expect((await shown())[1]).toBe('12-05T14:00');
});

test('our own calendar that comes back to us is recognised', async () => {
  const own = await announced(db(), aWorkshop(spaceId), now);
  const text = calendar(
    event(...once),
    event(...once).replace('fete@gramat.example', `${own.id}@lot.maillage`),
  );
  const looked = await look(db(), Buffer.from(text), now);
  expect(looked).toMatchObject({ refusal: null, own: 1, events: [{ key: 'fete@gramat.example' }] });
  await followed(text);
  expect(await allSeries()).toHaveLength(2);
});

test.each([
  ['cut in the middle', calendar(event(...once), event(...weekly)).slice(0, -100), 'cut'],
  ['that became a page', '<!DOCTYPE html><title>Page introuvable</title>', 'not_calendar'],
  ['that is empty all at once', calendar(), 'emptied'],
])('a calendar %s cancels nothing', async (_name, text, refusal) => {
  const three = ['1', '2', '3'].map((rank) => event(...once).replace('fete@', `fete-${rank}@`));
  const id = await followed(calendar(...three));
  expect(await again(id, text)).toBe(refusal);
  expect(await shown()).toEqual(['12-05T14:00', '12-05T14:00', '12-05T14:00']);
});

test('a calendar is followed once by a space; a file of the same name is that file as it is now', async () => {
  await followed(calendar(event(...once)));
  const file = { spaceId, name: 'saison.ics', address: null };
  const give = (text: string) => follow(db(), { ...file, bytes: Buffer.from(text) }, now);
  expect(await follow(db(), { ...file, address, bytes: Buffer.from(calendar()) }, now)).toEqual({
    refusal: 'known',
  });
  const [first, second] = [
    await give(calendar(event(...weekly).replace('fete@', 'club@'))),
    await give(calendar(event(...weekly, 'LOCATION:Halle').replace('fete@', 'club@'))),
  ];
  expect(first).toMatchObject({ came: { added: 1 } });
  expect(second).toMatchObject({ came: { added: 0, changed: 1 }, id: 'id' in first ? first.id : '' });
});

test('who stops following keeps what came, or has what is to come taken out; what took place stays', async () => {
  const kept = await followed(calendar(event(...weekly)));
  await stopFollowing(db(), kept, false, later);
  expect(await shown()).toHaveLength(4);
  const removed = await followed(
    calendar(
      event(...weekly)
        .replace('livre', 'jeu')
        .replace('fete@', 'jeu@'),
    ),
  );
  await stopFollowing(db(), removed, true, later);
  expect(await shown()).toEqual(['12-01T14:00', '12-01T14:00', '12-08T14:00', '12-15T14:00', '12-22T14:00']);
});
