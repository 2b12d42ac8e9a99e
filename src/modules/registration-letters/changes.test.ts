import { beforeAll, expect, test } from 'vitest';
import {
  cancelMeeting,
  cancelSeries,
  changeSeries,
  meetingsOf,
  moveMeeting,
  restoreMeeting,
} from '#modules/meetings';
import { announced, aWorkshop, tenTuesdays } from '#modules/meetings/testing';
import { addSpace } from '#modules/network';
import { aSpace, tellTerritory } from '#modules/network/testing';
import { called, cancel, register } from '#modules/registration';
import type { Newcomer } from '#modules/registration/rules';
import { loseAddress } from '#platform/mail/lose-address';
import { freshDatabase } from '#platform/testing/fresh-database';
import { testApp } from '../../testing.ts';
import { remindTomorrow } from './remind.ts';

const db = freshDatabase();
const now = new Date('2026-11-24T09:12:00Z');
// Modules hear each other once the program is open.
testApp(db, () => now);
let space = '';

beforeAll(async () => {
  await tellTerritory(db());
  space = (await addSpace(db(), aSpace(), { actor: { id: null, name: 'essai' }, now })).id;
});

async function workshop(about: Parameters<typeof aWorkshop>[1] = {}) {
  const series = await announced(db(), aWorkshop(space, { startsOn: '2026-12-08', ...about }), now);
  return { series, meetings: await meetingsOf(db(), series.id) };
}

async function registers(meetingId: string | undefined, firstName: string, about: Partial<Newcomer> = {}) {
  const email = `${firstName.toLowerCase()}@maillage.example`;
  const who = {
    firstName,
    name: 'Vidal',
    email,
    phone: null,
    remindBy: 'email',
    need: null,
    withLaptop: false,
  } as const;
  const wanted = {
    meetingId: meetingId as string,
    who: { ...who, ...about },
    source: 'site',
    lang: 'fr',
  } as const;
  const registered = await db()
    .transaction()
    .execute((tx) => register(tx, wanted, now));
  if (registered.refusal !== null) throw new Error(registered.refusal);
  return registered.registration.id;
}

const plain = (text: string): string => text.replace(/\u00a0/g, ' ').replaceAll('\u2060', '');

const mailsTo = async (firstName: string) =>
  (
    await db()
      .selectFrom('outgoingMail')
      .selectAll()
      .where('recipient', '=', `${firstName}@maillage.example`)
      .orderBy('id')
      .execute()
  ).map((mail) => ({ ...mail, subject: plain(mail.subject), text: plain(mail.text ?? '') }));

const bookingIds = async (id: string) =>
  (await db().selectFrom('registrationMeeting').select('id').where('registrationId', '=', id).execute()).map(
    (one) => one.id,
  );

const callsOf = async (id: string) =>
  (
    await db().selectFrom('registrationMeeting').select('toCall').where('registrationId', '=', id).execute()
  ).map(({ toCall }) => toCall);

test('a meeting that moves is told once, with its calendar; whoever left a telephone only is called', async () => {
  const { meetings } = await workshop({ title: 'Déménage' });
  const id = meetings[0]?.id as string;
  await registers(id, 'Odile');
  const serge = await registers(id, 'Serge', { email: null, phone: '+33536491122', remindBy: 'phone' });
  const span = { startsAt: new Date('2026-12-09T09:00:00Z'), endsAt: new Date('2026-12-09T11:00:00Z') };
  await moveMeeting(db(), id, { ...span, reason: 'La salle est prise' }, now);
  await moveMeeting(db(), id, { ...span, reason: 'La salle est prise' }, now);
  const [, moved, ...more] = await mailsTo('odile');
  expect(more).toEqual([]);
  expect(moved?.subject).toBe('Déplacé : Déménage, mercredi 9 décembre, 10 h – 12 h');
  expect(moved?.text).toContain('au lieu de mardi 8 décembre, 14 h – 16 h (La salle est prise)');
  const { ics } = (moved as unknown as { calendar: { ics: string } }).calendar;
  expect(ics).toContain('DTSTART:20261209T090000Z');
  expect(ics).toContain('SEQUENCE:1');
  expect(await callsOf(serge)).toEqual(['moved']);

  await cancelMeeting(db(), id, 'Animatrice souffrante', now);
  await restoreMeeting(db(), id, now);
  expect((await mailsTo('odile')).slice(2).map(({ subject }) => subject.split(' :')[0])).toEqual([
    'N’aura pas lieu',
    'Aura bien lieu',
  ]);
  expect(await callsOf(serge)).toEqual(['restored']);
});

test('ten meetings that are cancelled at once are one mail', async () => {
  const { series, meetings } = await workshop({ title: 'Dix annulées', ...tenTuesdays });
  await registers(meetings[0]?.id, 'Lucien');
  await cancelSeries(db(), series.id, 'Travaux', now);
  const [confirmed, told, ...more] = await mailsTo('lucien');
  expect(more).toEqual([]);
  expect(confirmed?.calendar).toMatchObject({ method: 'PUBLISH' });
  expect(told?.text.match(/: annulé \(Travaux\)/g)).toHaveLength(10);
});

test('seats that are added go to those who wait', async () => {
  const { series, meetings } = await workshop({ title: 'Plus grand', seats: 1 });
  await registers(meetings[0]?.id, 'Abel');
  await registers(meetings[0]?.id, 'Simone');
  await registers(meetings[0]?.id, 'Fatou');
  await changeSeries(db(), series.id, { seats: 2 }, now);
  expect((await mailsTo('simone')).at(-1)?.subject).toMatch(/^Une place pour vous/);
  expect(await mailsTo('fatou')).toHaveLength(1);
});

test('the day before, each is reminded as she chose, never twice; a meeting that moves is reminded of again', async () => {
  const { meetings } = await workshop({ title: 'Demain', startsOn: '2026-11-26' });
  const id = meetings[0]?.id as string;
  await registers(id, 'Gilbert');
  await registers(id, 'Muet', { remindBy: 'none' });
  const called = await registers(id, 'Denise', { phone: '+33536491122', remindBy: 'sms' });
  expect(await remindTomorrow(db(), new Date('2026-11-24T15:00:00Z'))).toBe(0);
  const eve = new Date('2026-11-25T15:00:00Z');
  expect(await remindTomorrow(db(), eve)).toBe(3);
  expect(await remindTomorrow(db(), eve)).toBe(0);
  expect((await mailsTo('gilbert')).map(({ subject }) => subject.split(' :')[0])).toEqual([
    'C’est noté',
    'C’est demain',
  ]);
  expect(await mailsTo('muet')).toHaveLength(1);
  expect(await callsOf(called)).toEqual(['reminder']);

  const later = { startsAt: new Date('2026-11-28T09:00:00Z'), endsAt: new Date('2026-11-28T11:00:00Z') };
  await moveMeeting(db(), id, later, eve);
  expect(await remindTomorrow(db(), new Date('2026-11-27T15:00:00Z'))).toBe(3);
});

test('whoever left a mailbox that leads to nobody is called, about this and about what comes after', async () => {
  const { meetings } = await workshop({ title: 'Courriel perdu' });
  const id = meetings[0]?.id as string;
  const email = 'Yvette@maillage.example';
  const isLost = () =>
    db()
      .transaction()
      .execute((tx) => loseAddress(tx, email, { why: '550 no such user', now }));
  const yvette = await registers(id, 'Yvette', { email, phone: '+33536491177' });
  await isLost();
  expect(await callsOf(yvette)).toEqual(['unreachable']);
  await called(db(), await bookingIds(yvette));
  await isLost();
  expect(await callsOf(yvette)).toEqual([null]);

  await cancelMeeting(db(), id, 'Panne', now);
  expect(await callsOf(yvette)).toEqual(['cancelled']);
  const next = (await workshop({ title: 'La fois suivante' })).meetings[0]?.id;
  const again = await registers(next, 'Yvette', { email, phone: '+33536491177' });
  expect(await callsOf(again)).toEqual(['unreachable']);
  await called(db(), await bookingIds(again));
  await remindTomorrow(db(), new Date('2026-12-07T16:00:00Z'));
  expect(await callsOf(again)).toEqual(['reminder']);
  const mails = await db().selectFrom('outgoingMail').select('id').where('recipient', '=', email).execute();
  expect(mails).toHaveLength(1);
});

test('a meeting that falls out of its cycle is cancelled for whoever waited for it, and stays on her page', async () => {
  const { series, meetings } = await workshop({ ...tenTuesdays, seats: 1 });
  await registers(meetings[0]?.id, 'Odile');
  const waits = await registers(meetings[0]?.id, 'Renée');
  const fifth = meetings[4]?.id as string;
  await db().updateTable('meeting').set({ seatsTaken: 0 }).where('id', '=', fifth).execute();
  await changeSeries(db(), series.id, { without: ['2027-01-05'] }, now);
  const left = await db().selectFrom('meeting').select('status').where('id', '=', fifth).execute();
  expect(left).toEqual([{ status: 'cancelled' }]);
  const hers = await db()
    .selectFrom('registrationMeeting')
    .select('meetingId')
    .where('registrationId', '=', waits)
    .execute();
  expect(hers).toHaveLength(10);
});

test('a cycle that has two meetings more has in them whoever comes to all of it, in the order in which they came', async () => {
  const { series, meetings } = await workshop({
    ...tenTuesdays,
    rule: 'FREQ=WEEKLY;BYDAY=TU;COUNT=3',
    seats: 2,
  });
  const id = meetings[0]?.id;
  const first = await registers(id, 'Aline');
  const second = await registers(id, 'Bruno', { email: null, phone: '+33565201234', remindBy: 'phone' });
  const waits = await registers(id, 'Chantal');
  await changeSeries(db(), series.id, { rule: 'FREQ=WEEKLY;BYDAY=TU;COUNT=5' }, now);
  const states = async (registrationId: string) =>
    (
      await db()
        .selectFrom('registrationMeeting')
        .innerJoin('meeting', 'meeting.id', 'meetingId')
        .select(['state', 'toCall'])
        .where('registrationId', '=', registrationId)
        .orderBy('startsAt')
        .execute()
    ).map(({ state, toCall }) => (toCall ? `${state}, ${toCall}` : state));
  expect(await states(first)).toEqual(Array(5).fill('seat'));
  expect(await states(second)).toEqual(['seat', 'seat', 'seat', 'seat, added', 'seat, added']);
  expect(await states(waits)).toEqual(Array(5).fill('waiting'));
  expect((await meetingsOf(db(), series.id)).map(({ seatsTaken }) => seatsTaken)).toEqual(Array(5).fill(2));
  const letters = await db()
    .selectFrom('outgoingMail')
    .select('recipient')
    .where('subject', 'like', 'Une séance de plus%')
    .orderBy('recipient')
    .execute();
  expect(letters.map(({ recipient }) => recipient)).toEqual([
    'aline@maillage.example',
    'chantal@maillage.example',
  ]);
});

test('who is to be called about her seat is still to be called about it when the meeting moves', async () => {
  const { meetings } = await workshop({ seats: 1 });
  const id = meetings[0]?.id as string;
  const first = await registers(id, 'Denise');
  await registers(id, 'Émile', { email: null, phone: '+33565201235', remindBy: 'phone' });
  await cancel(db(), { registrationId: first, by: 'self' }, now);
  const when = { startsAt: new Date('2026-12-09T09:00:00Z'), endsAt: new Date('2026-12-09T11:00:00Z') };
  await moveMeeting(db(), id, when, now);
  const calls = await db()
    .selectFrom('registrationMeeting')
    .select('toCall')
    .where('meetingId', '=', id)
    .where('state', '=', 'seat')
    .execute();
  expect(calls).toEqual([{ toCall: 'promoted' }]);
});
