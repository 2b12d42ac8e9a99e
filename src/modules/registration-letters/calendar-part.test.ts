import ICAL from 'ical.js';
import { beforeAll, expect, test } from 'vitest';
import { changeSeries, meetingsOf, moveMeeting } from '#modules/meetings';
import { announced, aWorkshop, tenTuesdays } from '#modules/meetings/testing';
import { addSpace } from '#modules/network';
import { aSpace, tellTerritory } from '#modules/network/testing';
import { cancel, register } from '#modules/registration';
import { freshDatabase } from '#platform/testing/fresh-database';
import { testApp } from '../../testing.ts';

const db = freshDatabase();
const start = new Date('2026-11-24T09:12:00Z');
const app = testApp(db, () => start);
const later = (minutes: number): Date => new Date(start.getTime() + minutes * 60_000);
let space = '';

beforeAll(async () => {
  await tellTerritory(db());
  space = (await addSpace(db(), aSpace(), { actor: { id: null, name: 'essai' }, now: start })).id;
});

async function workshop(about: Parameters<typeof aWorkshop>[1]) {
  const series = await announced(db(), aWorkshop(space, { startsOn: '2026-12-08', ...about }), start);
  const [meeting] = await meetingsOf(db(), series.id);
  return { series, meetingId: meeting?.id as string, number: meeting?.number as number };
}

async function registers(meetingId: string, firstName: string, now: Date): Promise<string> {
  const email = `${firstName.toLowerCase()}@maillage.example`;
  const who = { firstName, name: 'Vidal', email, phone: null, remindBy: 'email', need: null } as const;
  const registered = await db()
    .transaction()
    .execute((tx) =>
      register(tx, { meetingId, who: { ...who, withLaptop: false }, source: 'site', lang: 'fr' }, now),
    );
  if (registered.refusal !== null) throw new Error(registered.refusal);
  return registered.registration.id;
}

/** What a calendar program reads of an object: how it came, and its events. */
function read(text: string) {
  const calendar = new ICAL.Component(ICAL.parse(text));
  const events = calendar.getAllSubcomponents('vevent').map((event) => ({
    uid: event.getFirstPropertyValue('uid'),
    sequence: Number(event.getFirstPropertyValue('sequence')),
    stamp: (event.getFirstPropertyValue('dtstamp') as ICAL.Time).toJSDate(),
    organisers: event.getAllProperties('organizer').length,
    attendees: event.getAllProperties('attendee').map((one) => one.getFirstValue()),
  }));
  return { method: calendar.getFirstPropertyValue('method'), events };
}

async function sentTo(firstName: string) {
  const mails = await db()
    .selectFrom('outgoingMail')
    .select('calendar')
    .where('recipient', '=', `${firstName.toLowerCase()}@maillage.example`)
    .orderBy('id')
    .execute();
  return mails.map(({ calendar }) => read((calendar as unknown as { ics: string }).ics));
}

test.each([
  ['held once', {}],
  ['one date of a series', { rule: 'FREQ=WEEKLY;BYDAY=TU;COUNT=3' }],
])(
  '%s: a letter and the page say the same version of the same event, whatever changed',
  async (kind, about) => {
    const { series, meetingId, number } = await workshop({ title: `Une version, ${kind}`, ...about });
    await changeSeries(db(), series.id, { title: `Autre titre, ${kind}` }, later(1));
    const span = { startsAt: new Date('2026-12-09T09:00:00Z'), endsAt: new Date('2026-12-09T11:00:00Z') };
    await moveMeeting(db(), meetingId, { ...span, reason: null }, later(2));
    const name = `Odile${kind.length}`;
    await registers(meetingId, name, later(3));
    const [mail] = await sentTo(name);
    const page = read((await app.visitor().get(`/agenda/${number}.ics`)).text);
    const [{ uid, sequence } = { uid: null, sequence: 0 }] = page.events;
    expect(sequence).toBe(2);
    expect(mail?.events).toMatchObject([{ uid, sequence }]);
  },
);

test('her registration and its end are told of the same version: the end is the later one, to any program', async () => {
  const { meetingId } = await workshop({ title: 'Annulée par elle' });
  const registrationId = await registers(meetingId, 'Serge', later(10));
  await cancel(db(), { registrationId, meetingId: null, by: 'self' }, later(20));
  const [request, end] = await sentTo('Serge');
  expect([request?.method, end?.method]).toEqual(['REQUEST', 'CANCEL']);
  expect([request?.events[0]?.stamp, end?.events[0]?.stamp]).toEqual([later(10), later(20)]);
  expect(end?.events[0]?.sequence).toBe(request?.events[0]?.sequence);
  expect(end?.events[0]?.attendees).toEqual(['mailto:serge@maillage.example']);
});

test('the ten meetings of a cycle are published: each has who organises it, and nobody is invited by name', async () => {
  const { meetingId } = await workshop({ title: 'Dix', ...tenTuesdays });
  await registers(meetingId, 'Yamina', later(30));
  const [mail] = await sentTo('Yamina');
  expect([mail?.method, mail?.events.length]).toEqual(['PUBLISH', 10]);
  expect(mail?.events.map(({ organisers, attendees }) => [organisers, attendees.length])).toEqual(
    Array(10).fill([1, 0]),
  );
});
